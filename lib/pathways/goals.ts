import { and, asc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { learningGoals, people, projectParts, projects } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inSightOf } from '@/lib/access/visible-people'
import type { CurrentCatalogue } from '@/lib/catalog/queries'
import { weekOf } from '@/lib/core/weeks'
import type { Activity } from '@/lib/planning/pathway/problem'
import { activityOfGoal, goalOfActivity, type GoalEnding } from '@/lib/projects/model'
import { lastWeekBy } from './model'
import { titleOfPlacement, type PlannedPlacement } from './placements'

/** A learning goal as a plan knows it. Days are ISO dates. */
export type PlannedGoal = {
  id: string
  project: { id: string; name: string }
  skillId: string
  level: number
  from: string
  by: string
  hours: number
  criteria: string
  /** The names of who set it and who ended it. */
  setBy: string
  endedBy: string | null
  ending: GoalEnding | null
}

/** Someone's learning goals, ended ones too, because earlier plans hold them; none for someone out of sight. */
export async function goalsInPlansOf(context: Context, personId: string): Promise<PlannedGoal[]> {
  const [setter, ender] = [alias(people, 'setter'), alias(people, 'ender')]
  const { id, skillId, level, from, by, hours, criteria, ending } = learningGoals
  return context.db
    .select({
      id,
      skillId,
      level,
      from,
      by,
      hours,
      criteria,
      ending,
      project: { id: projects.id, name: projects.name },
      setBy: setter.name,
      endedBy: ender.name,
    })
    .from(learningGoals)
    .innerJoin(projectParts, eq(projectParts.id, learningGoals.partId))
    .innerJoin(projects, eq(projects.id, projectParts.projectId))
    .innerJoin(setter, eq(setter.id, learningGoals.setBy))
    .leftJoin(ender, eq(ender.id, learningGoals.endedBy))
    .where(and(eq(learningGoals.personId, personId), inSightOf(context, learningGoals.personId)))
    .orderBy(asc(learningGoals.id))
}

type SkillTitle = (skillId: string) => string

/** What a goal is called wherever a plan is spoken of: "Networking 3 in Branch office rollout". */
export const titleOfGoal = ({ skillId, level, project }: PlannedGoal, skill: SkillTitle): string =>
  `${skill(skillId)} ${level} in ${project.name}`

/** A goal as an activity of a plan that begins on `start`: its hours, and the weeks between its days. */
export function activityFromGoal(goal: PlannedGoal, start: string, skill: SkillTitle): Activity {
  const window = windowOf(goal, start)
  return {
    id: activityOfGoal(goal.id),
    title: titleOfGoal(goal, skill),
    kind: 'project',
    hours: goal.hours,
    cost: 0,
    raises: { [goal.skillId]: goal.level },
    needs: {},
    after: [],
    ...(window && { window }),
    waitWeeks: 0,
    reclaims: 0,
  }
}

/**
 * From the week in which its first day lies to the last one that is over by its last day. A day in the middle of the only
 * week there is counts as that week; a goal that was past its day when the plan began has no last week any more.
 */
function windowOf({ from, by }: PlannedGoal, start: string): Activity['window'] {
  const first = Math.max(1, weekOf(start, from))
  const isOverdue = by < start
  if (first === 1 && isOverdue) return undefined
  return { ...(first > 1 && { from: first }), ...(!isOverdue && { to: Math.max(first, lastWeekBy(start, by)) }) }
}

type WithGoals = { goals: readonly PlannedGoal[]; placements?: readonly PlannedPlacement[] }

const goalAmong = ({ goals }: WithGoals, activityId: string) =>
  goals.find(({ id }) => id === goalOfActivity(activityId))

/** What an activity is called, be it of the catalogue, a goal or a placement of the person's. */
export function titleIn(
  facts: WithGoals,
  { activities, skills }: Pick<CurrentCatalogue, 'activities' | 'skills'>,
  activityId: string,
): string {
  const goal = goalAmong(facts, activityId)
  if (goal) return titleOfGoal(goal, (id) => skills.get(id)?.title ?? id)
  const placement = facts.placements?.find(({ id }) => id === activityId)
  if (placement) return titleOfPlacement(placement)
  return activities.get(activityId)?.title ?? activityId
}

export const isOpenGoal = (facts: WithGoals, activityId: string): boolean =>
  goalAmong(facts, activityId)?.ending === null

/** Whether a plan of this person can hold an activity that is not in the catalogue. */
export const isTheirs = (facts: WithGoals, activityId: string): boolean =>
  isOpenGoal(facts, activityId) || (facts.placements ?? []).some(({ id }) => id === activityId)

export const isEndedGoal = (facts: WithGoals, activityId: string): boolean =>
  goalOfActivity(activityId) !== undefined && !isOpenGoal(facts, activityId)

/** Said when someone acts on a goal that is not theirs, or no longer open. */
export const goalIsOver = 'That learning goal is not open any more. Reload the page to see what is.'

import { addDays, weekEnd, weekStart } from '@/lib/core/weeks'
import type { CatalogueActivity } from '@/lib/catalog/model'
import { wantedReason } from '@/lib/planning/pathway/explain/because'
import type { Activity, PathwayProblem } from '@/lib/planning/pathway/problem'
import type { Step } from '@/lib/planning/pathway/plan'
import { goalOfActivity } from '@/lib/projects/model'
import type { Facts } from './facts'
import type { LevelView, StepView } from './view'

type Surroundings = {
  problem: PathwayProblem
  facts: Facts
  entry: (activityId: string) => CatalogueActivity | undefined
  skill: (skillId: string) => string
}

/** Draws one step together from the plan, the problem and the person's facts. */
export function stepView(step: Step, { problem, facts, entry, skill }: Surroundings): StepView {
  const { start, skills } = problem
  const asked = problem.activities.find(({ id }) => id === step.activity)
  const level = ([skillId, level]: [string, number]): LevelView => ({
    skillId,
    title: skill(skillId),
    level,
    now: skills[skillId]?.now ?? 0,
    target: skills[skillId]?.target ?? 0,
  })
  const wait = asked?.waitWeeks ?? 0
  const goal = goalBehind(step.activity, facts)

  return {
    activityId: step.activity,
    title: asked?.title ?? step.activity,
    kind: asked?.kind ?? 'course',
    firstWeek: step.firstWeek,
    lastWeek: step.lastWeek,
    waitWeeks: wait,
    from: weekStart(start, step.firstWeek),
    to: weekEnd(start, step.lastWeek),
    heldFrom: wait > 0 ? addDays(weekEnd(start, step.lastWeek), wait * 7) : null,
    hours: asked?.hours ?? 0,
    hoursDone: hoursDone(asked, step.activity, facts),
    hoursByWeek: step.hoursByWeek,
    cost: asked?.cost ?? 0,
    reclaims: asked?.reclaims ?? 0,
    because: goal ? becauseOfGoal(step.because, goal) : step.because,
    raises: Object.entries(asked?.raises ?? {}).map(level),
    needs: Object.entries(asked?.needs ?? {}).map(level),
    wish: wishOf(step.activity, facts),
    beginsIn: facts.terms.fixed[step.activity] ?? null,
    finishedOn: facts.finished[step.activity] ?? null,
    entry: entry(step.activity),
    goal,
    placement: placementBehind(step.activity, facts),
  }
}

function hoursDone(asked: Activity | undefined, id: string, { worked, finished }: Facts): number {
  const hours = asked?.hours ?? 0
  return id in finished ? hours : Math.min(worked[id] ?? 0, hours)
}

function wishOf(id: string, { terms }: Facts): StepView['wish'] {
  if (terms.include.includes(id)) return 'keep'
  return terms.exclude.includes(id) ? 'leave-out' : 'as-it-comes'
}

function goalBehind(activityId: string, { goals }: Facts): StepView['goal'] {
  const goal = goals.find(({ id }) => id === goalOfActivity(activityId))
  if (!goal) return null
  const { id, project, setBy, criteria, by, ending } = goal
  return { id, project, setBy, criteria, by, ending }
}

function placementBehind(activityId: string, { placements }: Facts): StepView['placement'] {
  const placement = placements.find(({ id }) => id === activityId)
  return placement ? { host: placement.host, from: placement.from, to: placement.to } : null
}

/** A goal is wanted by whoever set it, not by whose plan it is in. */
function becauseOfGoal(because: readonly string[], { setBy }: NonNullable<StepView['goal']>): readonly string[] {
  const others = because.filter((reason) => reason !== wantedReason)
  return others.length > 0 ? others : [`${setBy} set it as a goal.`]
}

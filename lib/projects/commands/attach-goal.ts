import { and, eq, isNull } from 'drizzle-orm'
import { learningGoals, projectParts } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { currentCatalogue } from '@/lib/catalog/queries'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import { sayDay } from '@/lib/core/say'
import { addDays } from '@/lib/core/weeks'
import { levelsOf } from '@/lib/pathways/facts'
import { todayIn } from '@/lib/pathways/model'
import { timeZoneOf } from '@/lib/pathways/queries'
import type { AttachGoalInput } from '../input'
import { lockProject, noProject, projectEnded } from '../lock-project'
import { findProject } from '../queries'

/** A mentor or lead attaches a learning goal to someone's part in a project; it enters that person's next plan. */
export async function attachGoal(
  context: Context,
  { projectId, ...input }: AttachGoalInput,
): Promise<Result<{ goalId: string; projectId: string }>> {
  const { actor, db, now } = context
  const { personId, skillId, level, by } = input
  const project = await findProject(context, projectId)
  if (!project) return refuse('not-found', noProject)
  const person = project.people.find(({ id }) => id === personId)
  if (!person) return refuse('not-found', noPart, { personId: noPart })
  authorize(actor, 'goal.attach', person)
  const skill = (await currentCatalogue(context)).skills.get(skillId)
  if (!skill) return refuse('not-found', noSkill, { skillId: noSkill })
  const attested = (await levelsOf(context, personId))[skillId]?.attested ?? 0
  if (level <= attested)
    return invalid('level', `${person.name}’s ${skill.title} ${attested} is attested already. Aim higher.`)

  const today = todayIn((await timeZoneOf(context, personId)) ?? 'UTC', now)
  const from = project.from > today ? project.from : today
  if (by < today) return invalid('by', 'That day is past. Choose one that is still to come.')
  if (by < from) return invalid('by', `The project begins on ${sayDay(from)}. Choose that day or one after it.`)
  if (by > addDays(today, mostDays)) return invalid('by', 'Choose a day within the next three years.')
  const goalId = newId(now)

  return db.transaction(async (tx) => {
    const current = await lockProject(tx, projectId)
    if (!current || current.endedAt) return refuse('conflict', projectEnded)
    const [part] = await tx
      .select({ id: projectParts.id })
      .from(projectParts)
      .where(and(eq(projectParts.id, person.partId), isNull(projectParts.leftAt)))
    if (!part) return refuse('stale', noPart, { personId: noPart })
    const added = await tx
      .insert(learningGoals)
      .values({ id: goalId, partId: part.id, ...input, from, setBy: actor.id, setAt: now })
      .onConflictDoNothing()
      .returning({ id: learningGoals.id })
    if (added.length === 0)
      return refuse('conflict', `${person.name} has the goal ${skill.title} ${level} in this project already.`)
    await record(tx, context, 'goal.attach', personId, { goalId, projectId, skillId, level, by })
    return done({ goalId, projectId })
  })
}

const mostDays = 3 * 365
const noPart = 'Choose someone who has a part in this project now.'
const noSkill = 'Choose a skill of the catalogue.'
const invalid = (field: string, says: string) => refuse('invalid', 'Please check the marked fields.', { [field]: says })

import { and, eq, inArray, isNull, lte } from 'drizzle-orm'
import type { Database } from '@/db'
import { finishedActivities, learningGoals, people, projectParts } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { todayIn } from '@/lib/pathways/model'
import { activityOfGoal } from './model'

type Reached = { personId: string; skillId: string; level: number; goalIds: readonly string[] }

/**
 * A level was signed off: those of these learning goals that ask for no more are reached, inside the caller's transaction,
 * and count as finished in every plan that holds them. Answers which they were.
 */
export async function reachGoals(
  tx: Database,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
  { personId, skillId, level, goalIds }: Reached,
): Promise<string[]> {
  if (goalIds.length === 0) return []
  const reached = await tx
    .update(learningGoals)
    .set({ ending: 'reached', endedAt: now, endedBy: actor.id })
    .where(
      and(
        inArray(learningGoals.id, [...goalIds]),
        eq(learningGoals.personId, personId),
        eq(learningGoals.skillId, skillId),
        lte(learningGoals.level, level),
        isNull(learningGoals.endedAt),
      ),
    )
    .returning({ id: learningGoals.id })
  if (reached.length === 0) return []
  const [person] = await tx.select({ timeZone: people.timeZone }).from(people).where(eq(people.id, personId))
  const finishedOn = todayIn(person?.timeZone ?? 'UTC', now)
  await tx
    .insert(finishedActivities)
    .values(reached.map(({ id }) => ({ personId, activityId: activityOfGoal(id), finishedOn })))
    .onConflictDoNothing()
  return reached.map(({ id }) => id)
}

/**
 * A sign-off was taken back: the learning goals that it reached are open again, and no plan counts them as finished.
 * Where the part was left meanwhile, or another goal asks for the same, the old one ends as dropped instead.
 */
export async function reopenGoals(
  tx: Database,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
  { personId, skillId, goalIds }: Omit<Reached, 'level'>,
): Promise<string[]> {
  if (goalIds.length === 0) return []
  const rows = await tx
    .select({ goal: learningGoals, leftAt: projectParts.leftAt })
    .from(learningGoals)
    .innerJoin(projectParts, eq(projectParts.id, learningGoals.partId))
    .where(
      and(
        inArray(learningGoals.id, [...goalIds]),
        eq(learningGoals.personId, personId),
        eq(learningGoals.skillId, skillId),
        eq(learningGoals.ending, 'reached'),
      ),
    )
  const reopened: string[] = []
  for (const { goal, leftAt } of rows) {
    const { partId, level } = goal
    const same = and(
      eq(learningGoals.partId, partId),
      eq(learningGoals.skillId, skillId),
      eq(learningGoals.level, level),
    )
    const [newer] = await tx
      .select({ id: learningGoals.id })
      .from(learningGoals)
      .where(and(same, isNull(learningGoals.endedAt)))
    const why = leftAt ? 'The part in the project was left meanwhile.' : newer && 'A newer goal asks for the same.'
    await tx
      .update(learningGoals)
      .set(
        why
          ? { ending: 'dropped', endingNote: why, endedAt: now, endedBy: actor.id }
          : { ending: null, endedAt: null, endedBy: null },
      )
      .where(eq(learningGoals.id, goal.id))
    if (!why) reopened.push(goal.id)
  }
  if (rows.length > 0)
    await tx.delete(finishedActivities).where(
      and(
        eq(finishedActivities.personId, personId),
        inArray(
          finishedActivities.activityId,
          rows.map(({ goal }) => activityOfGoal(goal.id)),
        ),
      ),
    )
  return reopened
}

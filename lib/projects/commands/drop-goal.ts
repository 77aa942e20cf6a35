import { and, eq, isNull } from 'drizzle-orm'
import { learningGoals } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { findPerson } from '@/lib/people/queries'
import { findGoal } from '../goals'
import type { DropGoalInput } from '../input'

/** A mentor or lead lets a learning goal go, and says why; the person's next plan is without it. */
export async function dropGoal(
  context: Context,
  { goalId, reason }: DropGoalInput,
): Promise<Result<{ goalId: string }>> {
  const { actor, db, now } = context
  const goal = await findGoal(context, goalId)
  const person = goal && (await findPerson(context, goal.person.id))
  if (!goal || !person) return refuse('not-found', 'There is no such learning goal here.')
  authorize(actor, 'goal.attach', person)

  return db.transaction(async (tx) => {
    const dropped = await tx
      .update(learningGoals)
      .set({ ending: 'dropped', endedAt: now, endedBy: actor.id, endingNote: reason })
      .where(and(eq(learningGoals.id, goalId), isNull(learningGoals.endedAt)))
      .returning({ id: learningGoals.id })
    if (dropped.length === 0)
      return refuse('conflict', 'That goal is not open any more: it was reached or dropped meanwhile.')
    await record(tx, context, 'goal.attach', person.id, { goalId, dropped: reason })
    return done({ goalId })
  })
}

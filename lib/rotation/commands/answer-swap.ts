import { isDeepStrictEqual } from 'node:util'
import { and, eq, isNull } from 'drizzle-orm'
import { rotationSwaps } from '@/db/schema'
import { within, type Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { rotationHash } from '@/lib/solver/problem-hash'
import { addAnswered } from '../add-schedule'
import { answerByHand } from '../answer-by-hand'
import { cohortOf } from '../cohort-of'
import { factsOf } from '../facts'
import type { AnswerSwapInput } from '../input'
import { judgeSwap } from '../judge-swap'
import type { SwapAnswer } from '../model'
import { publish, standing, takeTurns } from '../publish'
import { stateProblem, usuallyWanted } from '../stating/state-problem'

/** Whoever was asked to swap agrees or declines. Agreed, it stands at once if it keeps every rule; if not, it is refused with the rule. */
export async function answerSwap(
  context: Context,
  { swapId, answer: said }: AnswerSwapInput,
): Promise<Result<{ answer: SwapAnswer; because: string | null }>> {
  const { actor, db, now } = context
  const [swap] = await db
    .select()
    .from(rotationSwaps)
    .where(and(eq(rotationSwaps.id, swapId), eq(rotationSwaps.askedOf, actor.id)))
  const cohort = swap && (await cohortOf(context, swap.cohortId, actor.id))
  if (!swap || !cohort) return refuse('not-found', 'There is no such question.')
  authorize(actor, 'rotation.swap', { id: swap.askedOf })
  const facts = await factsOf(context, cohort)
  const problem = stateProblem(facts, usuallyWanted)
  const isHere = problem.apprentices.some(({ id }) => id === swap.askedBy)
  const judged = isHere ? judgeSwap(problem, swap) : { because: 'They are no longer in your cohort.' }
  const problemHash = rotationHash(problem)

  return db.transaction(async (tx) => {
    await takeTurns(tx, cohort.programmeId)
    const [open] = await tx
      .select({ id: rotationSwaps.id })
      .from(rotationSwaps)
      .where(and(eq(rotationSwaps.id, swapId), isNull(rotationSwaps.answer)))
      .for('update')
    if (!open) return refuse('stale', 'This was answered or taken back meanwhile. Reload the page.')
    const fresh = stateProblem(await factsOf(within(context, tx), cohort), usuallyWanted)
    if (!isDeepStrictEqual(fresh, problem)) return refuse('stale', 'The schedule has just changed. Look again.')
    const settle = async (answer: SwapAnswer, more: { refusedBecause?: string; scheduleId?: string } = {}) => {
      await tx
        .update(rotationSwaps)
        .set({ answer, answeredAt: now, ...more })
        .where(eq(rotationSwaps.id, swapId))
      await record(tx, context, 'rotation.swap', cohort.id, { did: answer, swapId, ...more })
      return done({ answer, because: more.refusedBecause ?? null })
    }
    if (said === 'decline') return settle('declined')
    if ('because' in judged) return settle('refused', { refusedBecause: judged.because })

    const { schedule } = judged
    const scheduleId = await addAnswered(tx, context, {
      cohortId: cohort.id,
      purpose: 'swap',
      problem,
      problemHash,
      basedOn: await standing(tx, cohort.id),
      answer: answerByHand(problem, schedule),
    })
    await publish(tx, context, { cohortId: cohort.id, scheduleId, schedule, lastFrozen: facts.lastFrozen })
    return settle('agreed', { scheduleId })
  })
}

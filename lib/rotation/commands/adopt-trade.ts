import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { breachesOf } from '@/lib/planning/rotation/breaches'
import { addAnswered } from '../add-schedule'
import { answerByHand, withCells } from '../answer-by-hand'
import { brokenInWords } from '../broken-in-words'
import type { AdoptInput } from '../input'
import { findSchedule } from '../queries'

/** Another choice between fewer changes and more points becomes a proposal of its own, beside the one with the fewest changes. */
export async function adoptTrade(
  context: Context,
  { scheduleId, changes }: AdoptInput,
): Promise<Result<{ cohortId: string; scheduleId: string }>> {
  const { actor, db } = context
  const found = await findSchedule(context, scheduleId)
  if (!found) return refuse('not-found', 'There is no such schedule.')
  const { cohort, problem, problemHash, basedOn, extras } = found
  authorize(actor, 'rotation.schedule', cohort)
  const point = extras?.curve?.find((one) => one.changes === changes)
  if (!point || !problem.published) return refuse('not-found', 'There is no such choice.')
  if (found.answer?.values?.changes === changes) return done({ cohortId: cohort.id, scheduleId })

  const cells = point.cells.map(({ apprentice, period, to }) => ({ apprentice, period, host: to }))
  const schedule = withCells(problem, problem.published, cells)
  const broken = breachesOf(problem, schedule)
  if (broken.length > 0) return refuse('conflict', brokenInWords(broken))
  const answer = answerByHand(problem, schedule)

  return db.transaction(async (tx) => {
    const toAdd = { cohortId: cohort.id, purpose: 'change', problem, problemHash, basedOn, answer, extras } as const
    const id = await addAnswered(tx, context, toAdd)
    await record(tx, context, 'rotation.schedule', cohort.id, {
      did: 'adopt',
      scheduleId: id,
      from: scheduleId,
      changes,
    })
    return done({ cohortId: cohort.id, scheduleId: id })
  })
}

import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { findCohort } from '@/lib/cohorts/queries'
import { done, refuse, type Result } from '@/lib/core/result'
import { breachesOf } from '@/lib/planning/rotation/breaches'
import { rotationHash } from '@/lib/solver/problem-hash'
import { addAnswered } from '../add-schedule'
import { answerByHand, withCells } from '../answer-by-hand'
import { brokenInWords } from '../broken-in-words'
import { faultsIn } from '../faults-in'
import { gatherRotation } from '../gather'
import type { KeepByHandInput } from '../input'
import { standing } from '../publish'
import { findSchedule } from '../queries'

/** Cells that were changed by hand become a schedule of their own, ready to be published, if they break no rule. */
export async function keepByHand(
  context: Context,
  { cohortId, cells, scheduleId }: KeepByHandInput,
): Promise<Result<{ cohortId: string; scheduleId: string }>> {
  const { actor, db } = context
  const cohort = await findCohort(context, cohortId)
  if (!cohort) return refuse('not-found', 'There is no such cohort.')
  authorize(actor, 'rotation.schedule', cohort)
  const from = scheduleId === undefined ? undefined : await findSchedule(context, scheduleId)
  if (scheduleId !== undefined && from?.cohortId !== cohortId)
    return refuse('not-found', 'There is no such schedule in this cohort.')

  const problem = await gatherRotation(context, cohort)
  const faults = faultsIn(problem)
  if (faults) return refuse('conflict', faults)
  const schedule = withCells(
    problem,
    (from && !from.publishedAt ? from.answer?.schedule : problem.published) ?? {},
    cells.map(({ personId, period, hostId }) => ({
      apprentice: personId,
      period: problem.periods[period - 1] ?? '',
      host: hostId,
    })),
  )
  const broken = breachesOf(problem, schedule)
  if (broken.length > 0) return refuse('conflict', brokenInWords(broken))
  const problemHash = rotationHash(problem)
  const answer = answerByHand(problem, schedule)
  const basedOn = await standing(db, cohortId)

  return db.transaction(async (tx) => {
    const toAdd = { cohortId, purpose: 'by-hand', problem, problemHash, basedOn, answer } as const
    const id = await addAnswered(tx, context, toAdd)
    await record(tx, context, 'rotation.schedule', cohortId, { did: 'by-hand', scheduleId: id, cells: cells.length })
    return done({ cohortId, scheduleId: id })
  })
}

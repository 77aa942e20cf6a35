import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { lockCohort } from '@/lib/cohorts/lock-cohort'
import { seatCells } from '@/lib/cohorts/seats'
import { refuse, type Result } from '@/lib/core/result'
import { rotationHash } from '@/lib/solver/problem-hash'
import { applyChange, standsInTheWay } from '../apply-change'
import { factsOf } from '../facts'
import type { RepairInput } from '../input'
import { findSchedule } from '../queries'
import { stateProblem, wantedIn } from '../stating/state-problem'
import { patiences } from '../views/draw-up'
import { whatMoved } from '../what-moved'
import { drawUpSchedule } from './draw-up-schedule'

/** One of the repairs of an impossible schedule is made in the cohort itself, and the schedule is drawn up again. */
export async function applyRepair(
  context: Context,
  { scheduleId, repair: index }: RepairInput,
): Promise<Result<{ cohortId: string; scheduleId: string }>> {
  const { actor, db } = context
  const found = await findSchedule(context, scheduleId)
  if (!found) return refuse('not-found', 'There is no such schedule.')
  const { cohort, problem, asked } = found
  authorize(actor, 'rotation.schedule', cohort)
  const repair = found.answer?.repairs[index]
  if (!repair) return refuse('not-found', 'There is no such repair.')

  const wanted = wantedIn(problem)
  const facts = await factsOf(context, cohort)
  const today = stateProblem(facts, wanted)
  if (rotationHash(today) !== found.problemHash)
    return refuse('stale', `The cohort has moved on. ${whatMoved(problem, today).join(' ')} Draw it up again.`)
  const cells = await seatCells(context, cohort.id)
  const inTheWay = standsInTheWay(repair.change, facts, cells)
  if (inTheWay) return refuse('conflict', inTheWay)

  await db.transaction(async (tx) => {
    await lockCohort(tx, cohort.id)
    await applyChange(tx, context, cohort.id, repair.change, facts, cells)
    await record(tx, context, 'rotation.schedule', cohort.id, { did: 'repair', scheduleId, change: repair.change })
  })
  return drawUpSchedule(context, {
    cohortId: cohort.id,
    near: wanted.near || !problem.published ? 'near' : 'anew',
    goal: wanted.lowestFirst ? 'lowest' : 'total',
    seconds: Math.max(asked.seconds, patiences[0]),
  })
}

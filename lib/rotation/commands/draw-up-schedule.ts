import { eq } from 'drizzle-orm'
import { cohorts } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { findCohort } from '@/lib/cohorts/queries'
import { done, refuse, type Result } from '@/lib/core/result'
import { wakeJob } from '@/lib/jobs/jobs'
import { rotationHash } from '@/lib/solver/problem-hash'
import { askForSchedule } from '../add-schedule'
import { faultsIn } from '../faults-in'
import { gatherRotation } from '../gather'
import type { DrawUpInput } from '../input'
import { standing } from '../publish'
import { drawingUp } from '../work/work-on'

/** A cohort's schedule is asked for: from nothing, or as a gentle change of what is published. It is worked out in the background. */
export async function drawUpSchedule(
  context: Context,
  { cohortId, near, goal, floor, seconds }: DrawUpInput,
): Promise<Result<{ cohortId: string; scheduleId: string }>> {
  const { actor, db } = context
  const cohort = await findCohort(context, cohortId)
  if (!cohort) return refuse('not-found', 'There is no such cohort.')
  authorize(actor, 'rotation.schedule', cohort)
  const promised = floor === undefined ? cohort.floor : floor
  const wanted = { near: near === 'near', lowestFirst: goal === 'lowest' }
  const problem = await gatherRotation(context, { ...cohort, floor: promised }, wanted)
  const faults = faultsIn(problem)
  if (faults) return refuse('conflict', faults)
  const problemHash = rotationHash(problem)
  const basedOn = problem.published ? await standing(db, cohortId) : null

  const asked = await db.transaction(async (tx) => {
    await tx.update(cohorts).set({ floor: promised }).where(eq(cohorts.id, cohortId))
    const added = await askForSchedule(tx, context, {
      cohortId,
      purpose: problem.published ? 'change' : 'draw-up',
      problem,
      problemHash,
      asked: { seconds, extras: true },
      basedOn,
    })
    const { scheduleId, isNew } = added
    await record(tx, context, 'rotation.schedule', cohortId, { did: 'draw-up', scheduleId, isNew, floor: promised })
    return added
  })
  wakeJob(drawingUp)
  return done({ cohortId, scheduleId: asked.scheduleId })
}

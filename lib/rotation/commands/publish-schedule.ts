import { isDeepStrictEqual } from 'node:util'
import { and, eq, isNull } from 'drizzle-orm'
import { schedules } from '@/db/schema'
import { within, type Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { breachesOf } from '@/lib/planning/rotation/breaches'
import { rotationHash } from '@/lib/solver/problem-hash'
import { factsOf } from '../facts'
import type { PublishInput } from '../input'
import { publish, takeTurns, type Published } from '../publish'
import { findSchedule } from '../queries'
import { stateProblem, wantedIn } from '../stating/state-problem'
import { whatMoved } from '../what-moved'

/** A schedule becomes the one that stands, and those for whom something changes are told. */
export async function publishSchedule(
  context: Context,
  { scheduleId, version }: PublishInput,
): Promise<Result<Published & { cohortId: string }>> {
  const { actor, db } = context
  const found = await findSchedule(context, scheduleId)
  if (!found) return refuse('not-found', 'There is no such schedule.')
  const { cohort, answer, problem } = found
  authorize(actor, 'rotation.schedule', cohort)
  if (found.publishedAt) return refuse('conflict', 'This schedule is published already.')
  if (!answer?.schedule) return refuse('conflict', 'There is no schedule in it that could be published.')
  if (found.version !== version) return refuse('stale', 'This proposal was changed meanwhile. Reload the page.')

  const wanted = wantedIn(problem)
  const facts = await factsOf(context, cohort)
  const today = stateProblem(facts, wanted)
  if (rotationHash(today) !== found.problemHash) return refuse('stale', movedOn(whatMoved(problem, today)))
  const [broken] = breachesOf(today, answer.schedule)
  if (broken) return refuse('conflict', `This schedule cannot stand: ${broken.says} Draw it up again.`)
  const { schedule } = answer

  return db.transaction(async (tx) => {
    await takeTurns(tx, cohort.programmeId)
    const fresh = stateProblem(await factsOf(within(context, tx), cohort), wanted)
    if (!isDeepStrictEqual(fresh, today)) return refuse('stale', movedOn(whatMoved(problem, fresh)))
    const [open] = await tx
      .select({ id: schedules.id })
      .from(schedules)
      .where(and(eq(schedules.id, scheduleId), isNull(schedules.publishedAt)))
      .for('update')
    if (!open) return refuse('conflict', 'This schedule was published or discarded meanwhile. Reload the page.')
    const { id: cohortId } = cohort
    const { lastFrozen } = facts
    const published = await publish(tx, context, { cohortId, scheduleId, schedule, lastFrozen })
    await record(tx, context, 'rotation.schedule', cohortId, { did: 'publish', scheduleId, ...published })
    return done({ cohortId, ...published })
  })
}

const movedOn = (sentences: readonly string[]): string =>
  `The cohort has moved on since this was drawn up. ${sentences.join(' ')} Draw it up again.`

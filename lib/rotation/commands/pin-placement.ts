import { sql } from 'drizzle-orm'
import { rotationPins } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { findCohort } from '@/lib/cohorts/queries'
import { done, refuse, type Result } from '@/lib/core/result'
import { factsOf } from '../facts'
import type { PinInput } from '../input'

/** Whatever is drawn up from now on, this person is with this host in this period. Pinning them elsewhere moves the pin. */
export async function pinPlacement(
  context: Context,
  { cohortId, personId, period, hostId }: PinInput,
): Promise<Result<{ cohortId: string }>> {
  const { actor, db, now } = context
  const cohort = await findCohort(context, cohortId)
  if (!cohort) return refuse('not-found', 'There is no such cohort.')
  authorize(actor, 'rotation.schedule', cohort)
  const { apprentices, hosts, periods, lastFrozen, placements } = await factsOf(context, cohort)
  if (!apprentices.some(({ id }) => id === personId)) return refuse('not-found', 'That person is not in this cohort.')
  if (!hosts.some(({ id, isRetired }) => id === hostId && !isRetired))
    return refuse('not-found', 'That host takes nobody in this programme.')
  if (!periods.some(({ number }) => number === period)) return refuse('not-found', 'There is no such period.')
  if (placements.length > 0 && period <= lastFrozen)
    return refuse('conflict', 'That period stands as published.', {
      period: 'Choose a later period, or move the line.',
    })

  return db.transaction(async (tx) => {
    const pin = { hostId, setBy: actor.id, setAt: now }
    await tx
      .insert(rotationPins)
      .values({ cohortId, personId, period, ...pin })
      .onConflictDoUpdate({
        target: [rotationPins.cohortId, rotationPins.personId, rotationPins.period],
        set: { hostId: sql`excluded.host_id`, setBy: sql`excluded.set_by`, setAt: sql`excluded.set_at` },
      })
    await record(tx, context, 'rotation.schedule', cohortId, { did: 'pin', personId, period, hostId })
    return done({ cohortId })
  })
}

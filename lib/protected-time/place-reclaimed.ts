import { and, eq, gt, gte, isNull, or } from 'drizzle-orm'
import type { Database } from '@/db'
import { people, protectedBlocks } from '@/db/schema'
import { addDays } from '@/lib/core/weeks'
import { newId } from '@/lib/core/ids'
import { freePlaces } from './free-places'
import { protectedTimeLimits } from './model'

type Placing = {
  personId: string
  reclaimedId: string
  /** Whole hours a week, from this Monday on. */
  hours: number
  from: string
  by: string
  now: Date
}

/**
 * Gives hours that came back a place in someone's week, inside the caller's transaction: weekly blocks of four hours at most,
 * beside their own. What finds no place, or no block more, stays without one and counts all the same.
 */
export async function placeReclaimed(tx: Database, placing: Placing): Promise<void> {
  const { personId, reclaimedId, hours, from, by, now } = placing
  // Blocks of one person are placed one after another, so that none lies upon another.
  const [person] = await tx
    .select({ timeZone: people.timeZone })
    .from(people)
    .where(eq(people.id, personId))
    .for('update')
  if (!person) return
  const { timeZone } = person
  const taken = await tx
    .select()
    .from(protectedBlocks)
    .where(and(eq(protectedBlocks.personId, personId), or(isNull(protectedBlocks.to), gte(protectedBlocks.to, from))))
  const room = Math.max(0, protectedTimeLimits.blocks - taken.length)
  const places = freePlaces(taken, hours).slice(0, room)
  if (places.length === 0) return
  await tx.insert(protectedBlocks).values(
    places.map((place) => ({
      ...place,
      id: newId(now),
      personId,
      timeZone,
      from,
      reclaimedId,
      createdBy: by,
      createdAt: now,
      changedAt: now,
    })),
  )
}

/** Ends the blocks that hold hours which are not given back any more after a day, inside the caller's transaction. */
export async function endReclaimedBlocks(tx: Database, ended: { reclaimedId: string; to: string; now: Date }) {
  const { reclaimedId, to, now } = ended
  const standing = await tx
    .select({ id: protectedBlocks.id, from: protectedBlocks.from, version: protectedBlocks.version })
    .from(protectedBlocks)
    .where(
      and(eq(protectedBlocks.reclaimedId, reclaimedId), or(isNull(protectedBlocks.to), gt(protectedBlocks.to, to))),
    )
    .for('update')
  for (const { id, from, version } of standing)
    await tx
      .update(protectedBlocks)
      // A block that has not begun ends on the day before, so it has no day at all.
      .set({ to: to < from ? addDays(from, -1) : to, changedAt: now, version: version + 1 })
      .where(eq(protectedBlocks.id, id))
}

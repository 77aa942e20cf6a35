import { randomInt } from 'node:crypto'
import { inArray } from 'drizzle-orm'
import type { Database } from '@/db'
import { badges } from '@/db/schema'
import { statusListLength } from './model'

/** A free place in the status list, by chance: places in order would tell who got a badge when. Undefined if the list is full. */
export async function freePlace(db: Database): Promise<number | undefined> {
  const drawn = Array.from({ length: 64 }, () => randomInt(statusListLength))
  const taken = await placesTaken(db, drawn)
  return drawn.find((place) => !taken.has(place))
}

async function placesTaken(db: Database, places: number[]): Promise<ReadonlySet<number>> {
  const rows = await db.select({ place: badges.statusIndex }).from(badges).where(inArray(badges.statusIndex, places))
  return new Set(rows.map(({ place }) => place))
}

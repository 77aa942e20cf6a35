import { and, gt, isNull, lte, or, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'

/** Does this relationship or office hold at that time? It may have ended, and one may be agreed ahead. */
export const inForce = (now: Date, place: { from: PgColumn; to: PgColumn }): SQL | undefined =>
  and(lte(place.from, now), or(isNull(place.to), gt(place.to, now)))

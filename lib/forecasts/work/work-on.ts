import type { Database } from '@/db'
import { forecasts } from '@/db/schema'
import { record } from '@/lib/access/record'
import { systemContext } from '@/lib/access/system-context'
import type { Work } from '@/lib/jobs/jobs'
import { isBusy } from '@/lib/solver/in-worker'
import { forecasting } from '../wake'
import { beginBeating } from './beating'
import { claimNext, claimOne, giveBack, stillMine, type Claimed } from './claim'
import { datesOf } from './dates'

/** Whoever asks wakes the job of their own server; this is how often others look for what is left. */
export const lookEverySeconds = 10

type Clock = () => Date
const clockOnTheWall: Clock = () => new Date()

/** The background work of forecasting: one after another, planned on another thread. */
export const forecastNext =
  (db: Database): Work =>
  async (signal) => {
    const claimed = await claimNext(db, clockOnTheWall())
    return claimed !== undefined && workThrough(db, claimed, clockOnTheWall, signal)
  }

/** Works this very forecast out, here and now, to its end; false if it does not wait. */
export async function forecastNow(db: Database, forecastId: string, clock: Clock = clockOnTheWall): Promise<boolean> {
  const claimed = await claimOne(db, clock(), forecastId)
  return claimed !== undefined && workThrough(db, claimed, clock)
}

/** Works out everything that waits, here and now; how many there were. */
export async function forecastAll(db: Database, clock: Clock = clockOnTheWall): Promise<number> {
  for (let count = 0; ; count++) {
    const claimed = await claimNext(db, clock())
    if (!claimed || !(await workThrough(db, claimed, clock))) return count
  }
}

const ourFault = 'Something went wrong on our side. What it was stands in the server’s log.'

/** False where it had to be given back, so that it is not asked for again at once. */
async function workThrough(db: Database, claimed: Claimed, clock: Clock, ending?: AbortSignal): Promise<boolean> {
  const beating = beginBeating(db, claimed, clock)
  const given = AbortSignal.any([beating.lost, ...(ending ? [ending] : [])])
  try {
    const dates = await datesOf(db, claimed, clock(), given)
    await beating.end()
    await settle(db, claimed, clock(), dates)
    return true
  } catch (error) {
    await beating.end()
    if (beating.lost.aborted) return true
    if (given.aborted || isBusy(error)) {
      await giveBack(db, claimed)
      return false
    }
    console.error(error)
    await settle(db, claimed, clock(), ourFault)
    return true
  }
}

/** Writes down what came of it, unless the forecast is no longer this attempt's. */
async function settle(
  db: Database,
  claimed: Claimed,
  now: Date,
  outcome: { fromDate: string | null; toDate: string | null } | string,
): Promise<void> {
  const { id, personId, cause } = claimed
  const isFailed = typeof outcome === 'string'
  await db.transaction(async (tx) => {
    const settled = await tx
      .update(forecasts)
      .set({
        ...(isFailed ? { state: 'failed', failure: outcome } : { state: 'done', ...outcome }),
        endedAt: now,
        before: null,
      })
      .where(stillMine(claimed))
      .returning({ id: forecasts.id })
    if (settled.length === 0) return
    const context = systemContext(forecasting, tx, now)
    await record(tx, context, 'forecast.see', personId, { did: 'settle', forecastId: id, cause, isFailed })
  })
}

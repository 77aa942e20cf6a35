import { eq, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { ticketChanges, ticketImports } from '@/db/schema'
import { wakeJob, type Work } from '@/lib/jobs/jobs'
import { lockTeam } from '../lock-team'
import type { TicketReport } from '../model'
import { claimNext, claimOne, letGo, stillMine, type Claimed } from './claim'
import { takenInWorker } from './in-worker'
import { storeBatch } from './store-batch'
import type { TakingWord } from './words'

/** The name of the job that takes tickets in. */
export const takingInTickets = 'taking-in-tickets'
/** Whoever asks wakes the job of their own server; this is how often others look for what is left. */
export const lookEverySeconds = 5
export const wakeTakingIn = (): void => wakeJob(takingInTickets)

type Clock = () => Date
const clockOnTheWall: Clock = () => new Date()
const ourFault =
  'Something went wrong on our side while this was being taken in. What it was stands in the server’s log. Take it back, and try again.'
const day = 86_400_000

/** The background work of taking tickets in: one export after another, each read on another thread. */
export const takeInNext =
  (db: Database): Work =>
  async (signal) => {
    const claimed = await claimNext(db, clockOnTheWall())
    return claimed ? workThrough(db, claimed, clockOnTheWall, signal) : false
  }

/** Takes this very import in, here and now, to its end; false if it does not wait. */
export async function takeInOne(db: Database, importId: string, clock: Clock = clockOnTheWall): Promise<boolean> {
  const claimed = await claimOne(db, clock(), importId)
  return claimed !== undefined && workThrough(db, claimed, clock, new AbortController().signal)
}

/** False where it had to be given back, so that it is not asked for again at once. */
async function workThrough(db: Database, claimed: Claimed, clock: Clock, signal: AbortSignal): Promise<boolean> {
  const { content: bytes, reading, askedAt } = claimed
  try {
    if (!bytes) throw new Error(`The file of import ${claimed.id} is gone.`)
    let report: TicketReport | undefined
    for await (const word of takenInWorker({ bytes, reading, latest: askedAt.getTime() + day }, signal)) {
      if (word.says === 'read') report = word.report
      // Whoever stopped it has taken back what was there already.
      if (!(await hear(db, claimed, word, report, clock()))) return true
    }
    return true
  } catch (error) {
    if (signal.aborted) {
      await letGo(db, claimed)
      return false
    }
    console.error(error)
    const outcome = { state: 'failed' as const, failure: ourFault, endedAt: clock(), content: null }
    await db.update(ticketImports).set(outcome).where(stillMine(claimed))
    return true
  }
}

/** Keeps what a word says; false when this import is no longer ours. */
const hear = (
  db: Database,
  claimed: Claimed,
  word: TakingWord,
  report: TicketReport | undefined,
  now: Date,
): Promise<boolean> =>
  db.transaction(async (tx) => {
    if (word.says === 'failed') throw new Error(word.message)
    await lockTeam(tx, claimed.teamId)
    if (word.says === 'tickets') {
      const [mine] = await tx
        .select({ id: ticketImports.id })
        .from(ticketImports)
        .where(stillMine(claimed))
        .for('update')
      if (!mine) return false
      await storeBatch(tx, claimed, word.tickets)
    }
    const change = await changeBy(tx, claimed, word, report, now)
    const heard = await tx
      .update(ticketImports)
      .set({ heardAt: now, ...change })
      .where(stillMine(claimed))
      .returning({ id: ticketImports.id })
    return heard.length > 0
  })

async function changeBy(
  tx: Database,
  claimed: Claimed,
  word: Exclude<TakingWord, { says: 'failed' }>,
  report: TicketReport | undefined,
  now: Date,
) {
  if (word.says === 'reading') return { rowsRead: word.rows }
  if (word.says === 'unreadable') return { state: 'failed' as const, failure: word.why, endedAt: now, content: null }
  if (word.says === 'read')
    return { rowsRead: word.report.leftOut, rowsInAll: word.report.rows, leftOut: word.leftOut, report: word.report }
  if (word.says === 'tickets') {
    const rows = word.tickets.reduce((sum, ticket) => sum + ticket.rows, 0)
    return { rowsRead: sql`${ticketImports.rowsRead} + ${rows}` }
  }
  const counts = await countChanges(tx, claimed.id)
  const done = { state: 'done' as const, endedAt: now, content: null }
  return report ? { ...done, rowsRead: report.rows, report: { ...report, ...counts } } : done
}

async function countChanges(tx: Database, importId: string) {
  const { before, after } = ticketChanges
  const isSame = sql`(${before} - 'importId') = ${after}`
  const [counts] = await tx
    .select({
      created: sql<number>`(count(*) filter (where ${before} is null))::int`,
      updated: sql<number>`(count(*) filter (where ${before} is not null and not ${isSame}))::int`,
      unchanged: sql<number>`(count(*) filter (where ${before} is not null and ${isSame}))::int`,
    })
    .from(ticketChanges)
    .where(eq(ticketChanges.importId, importId))
  return counts ?? { created: 0, updated: 0, unchanged: 0 }
}

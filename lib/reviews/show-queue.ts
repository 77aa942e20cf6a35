import { and, asc, eq, gte, inArray, sql, sum, type SQL } from 'drizzle-orm'
import { evidence, evidenceReturns, evidenceRevisions, mentorTerms, people, signOffs } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { mondayOf } from '@/lib/core/weeks'
import { usualMentorTerms } from '@/lib/mentorship/model'
import { askedOf } from './guided'
import type { QueuedPiece, QueueView } from './view'
import { waitingFor, waitingLoad } from './waiting'

const piecesOnPage = 50

/** What waits for this actor's verdict, the oldest promise first; from after a piece, when one page was not enough. */
export async function showQueue(context: Context, after?: string): Promise<QueueView> {
  const waits = await waitingFor(context)
  const found = waits ? await piecesWhere(context, waits, after) : []
  const pieces = found.slice(0, piecesOnPage).map(({ piece }) => piece)
  // Every row knows what all of them take; asked apart only where a page beyond the last has no row.
  const load = found[0]?.load ?? (await waitingLoad(context, waits))
  return {
    pieces,
    count: load.pieces,
    minutesNeeded: load.minutes,
    ...(await minutesOf(context)),
    today: context.now.toISOString().slice(0, 10),
    more: found.length > piecesOnPage ? (pieces.at(-1)?.id ?? null) : null,
  }
}

type Found = { piece: QueuedPiece; load: { pieces: number; minutes: number } }

async function piecesWhere(context: Context, waits: SQL, after: string | undefined): Promise<Found[]> {
  const { db } = context
  const { id, personId, revision, promisedBy, submittedAt, minutes } = evidence
  const order = sql`${promisedBy}, ${submittedAt}, ${id}`
  const until = sql<number>`sum(${minutes}) over (order by ${order})`.mapWith(Number).as('until')
  const inAll = sql<number>`count(*) over ()`.mapWith(Number).as('in_all')
  const minutesInAll = sql<number>`sum(${minutes}) over ()`.mapWith(Number).as('minutes_in_all')
  const queue = db
    .select({ id, personId, revision, promisedBy, submittedAt, minutes, until, inAll, minutesInAll })
    .from(evidence)
    .where(waits)
    .as('queue')
  // The place of a piece that was judged meanwhile is still known: its promise stays what it was.
  const place = sql`(${queue.promisedBy}, ${queue.submittedAt}, ${queue.id})`
  const beyond =
    after === undefined
      ? undefined
      : sql`${place} > (select promised_by, submitted_at, id from ${evidence} where ${evidence.id} = ${after})`
  const rows = await db
    .select({
      id: queue.id,
      title: sql<string>`${evidenceRevisions.content}->>'title'`,
      author: people.name,
      promisedBy: queue.promisedBy,
      minutes: queue.minutes,
      until: queue.until,
      load: { pieces: queue.inAll, minutes: queue.minutesInAll },
    })
    .from(queue)
    .innerJoin(
      evidenceRevisions,
      and(eq(evidenceRevisions.evidenceId, queue.id), eq(evidenceRevisions.revision, queue.revision)),
    )
    .innerJoin(people, eq(people.id, queue.personId))
    .where(beyond)
    .orderBy(asc(queue.promisedBy), asc(queue.submittedAt), asc(queue.id))
    .limit(piecesOnPage + 1)
  const askers = await askersOf(context)
  return rows.map(({ load, ...row }) => ({ piece: { ...row, askedBy: askers.get(row.id)?.name ?? null }, load }))
}

/** Who asked this actor to look at which piece, and what they wrote. */
export async function askersOf(context: Context): Promise<Map<string, { name: string; note: string }>> {
  const asked = await askedOf(context)
  if (asked.length === 0) return new Map()
  const names = await context.db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, [...new Set(asked.map(({ askedBy }) => askedBy))]))
  const nameOf = new Map(names.map(({ id, name }) => [id, name]))
  return new Map(asked.map(({ evidenceId, askedBy, note }) => [evidenceId, { name: nameOf.get(askedBy) ?? '', note }]))
}

/** The minutes that this actor has for reviews each week, and those that this week's verdicts took. */
async function minutesOf({ actor, db, now }: Context): Promise<{ minutesPerWeek: number; minutesUsed: number }> {
  const [terms] = await db
    .select({ minutes: mentorTerms.reviewMinutesPerWeek })
    .from(mentorTerms)
    .where(eq(mentorTerms.personId, actor.id))
  const monday = new Date(`${mondayOf(now.toISOString().slice(0, 10))}T00:00:00Z`)
  const signed = db
    .select({ id: signOffs.evidenceId })
    .from(signOffs)
    .where(and(eq(signOffs.signerId, actor.id), eq(signOffs.entry, 'sign-off'), gte(signOffs.at, monday)))
  const returned = db
    .select({ id: evidenceReturns.evidenceId })
    .from(evidenceReturns)
    .where(and(eq(evidenceReturns.reviewerId, actor.id), gte(evidenceReturns.at, monday)))
  const [used] = await db
    .select({ minutes: sum(evidence.minutes).mapWith(Number) })
    .from(evidence)
    .where(inArray(evidence.id, signed.union(returned)))
  return {
    minutesPerWeek: terms?.minutes ?? usualMentorTerms.reviewMinutesPerWeek,
    minutesUsed: used?.minutes ?? 0,
  }
}

import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { ticketChanges, tickets } from '@/db/schema'
import type { TicketFacts } from '../model'
import type { FoundTicket } from '../reading/gather-tickets'

type Kept = typeof tickets.$inferSelect

/** Keeps some tickets as this import tells of them, and what each was before. Doing it twice comes to the same. */
export async function storeBatch(
  tx: Database,
  { id: importId, teamId }: { id: string; teamId: string },
  batch: readonly FoundTicket[],
): Promise<void> {
  const numbers = batch.map(({ number }) => number)
  const rows = await tx
    .select()
    .from(tickets)
    .where(and(eq(tickets.teamId, teamId), inArray(tickets.number, numbers)))
  const kept = new Map(rows.map((row) => [row.number, row]))
  const after = batch.map(({ number, facts }) => {
    const before = kept.get(number)
    // A ticket was opened when it was first heard of.
    const openedAt =
      before && before.openedAt.toISOString() < facts.openedAt ? before.openedAt.toISOString() : facts.openedAt
    return { number, before, facts: { ...facts, openedAt } }
  })
  await tx
    .insert(ticketChanges)
    .values(
      after.map(({ number, before, facts }) => ({
        importId,
        number,
        before: before ? { ...factsOf(before), importId: before.importId } : null,
        after: facts,
      })),
    )
    .onConflictDoNothing()
  await tx
    .insert(tickets)
    .values(after.map(({ number, facts }) => ({ teamId, number, importId, ...momentsOf(facts) })))
    .onConflictDoUpdate({
      target: [tickets.teamId, tickets.number],
      set: {
        openedAt: sql`excluded.opened_at`,
        resolvedAt: sql`excluded.resolved_at`,
        category: sql`excluded.category`,
        subcategory: sql`excluded.subcategory`,
        title: sql`excluded.title`,
        minutes: sql`excluded.minutes`,
        isMeasured: sql`excluded.is_measured`,
        kind: sql`excluded.kind`,
        importId: sql`excluded.import_id`,
      },
    })
}

const momentsOf = ({ openedAt, resolvedAt, ...facts }: TicketFacts) => ({
  ...facts,
  openedAt: new Date(openedAt),
  resolvedAt: resolvedAt === null ? null : new Date(resolvedAt),
})

const factsOf = (row: Kept): TicketFacts => ({
  openedAt: row.openedAt.toISOString(),
  resolvedAt: row.resolvedAt?.toISOString() ?? null,
  category: row.category,
  subcategory: row.subcategory,
  title: row.title,
  minutes: row.minutes,
  isMeasured: row.isMeasured,
  kind: row.kind,
})

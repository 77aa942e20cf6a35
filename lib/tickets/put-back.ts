import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { ticketChanges, ticketImports, tickets } from '@/db/schema'

/**
 * Puts every ticket back to what it was before an import. One that a later import touched keeps the later state, and forgets
 * that this one came between: when the later one is taken back too, it is what it was before both.
 */
export async function putBack(tx: Database, teamId: string, importId: string): Promise<void> {
  await tx.execute(sql`
    update ${ticketChanges} as later set before = mine.before
    from ${ticketChanges} as mine, ${ticketImports} as its
    where mine.import_id = ${importId} and later.number = mine.number and its.id = later.import_id
      and its.team_id = ${teamId} and later.before ->> 'importId' = ${importId}`)
  await tx.execute(sql`
    delete from ${tickets} as ticket using ${ticketChanges} as mine
    where mine.import_id = ${importId} and mine.before is null and ticket.team_id = ${teamId}
      and ticket.number = mine.number and ticket.import_id = ${importId}`)
  await tx
    .update(tickets)
    .set({
      openedAt: sql`(${ticketChanges.before} ->> 'openedAt')::timestamptz`,
      resolvedAt: sql`(${ticketChanges.before} ->> 'resolvedAt')::timestamptz`,
      category: sql`${ticketChanges.before} ->> 'category'`,
      subcategory: sql`${ticketChanges.before} ->> 'subcategory'`,
      title: sql`${ticketChanges.before} ->> 'title'`,
      minutes: sql`(${ticketChanges.before} ->> 'minutes')::int`,
      isMeasured: sql`(${ticketChanges.before} ->> 'isMeasured')::boolean`,
      kind: sql`${ticketChanges.before} ->> 'kind'`,
      importId: sql`${ticketChanges.before} ->> 'importId'`,
    })
    .from(ticketChanges)
    .where(
      and(
        eq(ticketChanges.importId, importId),
        sql`${ticketChanges.before} is not null`,
        eq(tickets.teamId, teamId),
        eq(tickets.number, ticketChanges.number),
        eq(tickets.importId, importId),
      ),
    )
}

import { and, asc, eq, gt, lte, max, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { ledgerHead, signOffNotes, signOffs } from '@/db/schema'
import type { Head, NotedRow } from './verify'

/** So many rows are read at a time. */
export const rowsInPage = 1_000

/** Where the ledger ends, by its head and by its rows, as of one moment: the same number, unless someone meddled. */
export async function endsOf(db: Database): Promise<{ head: Head | undefined; last: number }> {
  const [end] = await db
    .select({ seq: ledgerHead.seq, hash: ledgerHead.hash, last: lastRow(db) })
    .from(ledgerHead)
    .limit(1)
  if (end) return { head: { seq: end.seq, hash: end.hash }, last: Number(end.last ?? 0) }
  const [rows] = await db.select({ last: max(signOffs.seq) }).from(signOffs)
  return { head: undefined, last: rows?.last ?? 0 }
}

const lastRow = (db: Database) => sql<number | null>`(${db.select({ last: max(signOffs.seq) }).from(signOffs)})`

/** The rows after one and up to another, in their order, with the notes that were not erased; a page at a time. */
export async function* pagesOf(db: Database, after: number, last: number): AsyncGenerator<NotedRow[]> {
  for (let seq = after; seq < last;) {
    const rows = await db
      .select({ row: signOffs, note: { salt: signOffNotes.salt, text: signOffNotes.text } })
      .from(signOffs)
      .leftJoin(signOffNotes, eq(signOffNotes.seq, signOffs.seq))
      .where(and(gt(signOffs.seq, seq), lte(signOffs.seq, last)))
      .orderBy(asc(signOffs.seq))
      .limit(rowsInPage)
    const end = rows.at(-1)
    if (!end) return
    yield rows.map(({ row, note }) => ({ ...row, note }))
    seq = end.row.seq
  }
}

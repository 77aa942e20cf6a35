import { eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { signOffs } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { endsOf, pagesOf, rowsInPage } from './pages'
import { atHead, chainBeginning, follow, type Link, type Verdict } from './verify'

/** Verifies the whole chain as it stands in the database, a page at a time. It names nobody, so it asks nothing about who asks. */
export const verifyLedger = ({ db }: Pick<Context, 'db'>): Promise<Verdict> => verifyFrom(db, chainBeginning)

/** Verifies the last thousand rows, starting from the one before them as it stands; quick, for the start of a server. */
export async function verifyTail({ db }: Pick<Context, 'db'>): Promise<Verdict> {
  const { last } = await endsOf(db)
  const before = last - rowsInPage
  const [row] = before < 1 ? [] : await db.select().from(signOffs).where(eq(signOffs.seq, before))
  return verifyFrom(db, row ? { seq: row.seq, hash: row.hash } : chainBeginning)
}

async function verifyFrom(db: Database, from: Link): Promise<Verdict> {
  const { head, last } = await endsOf(db)
  let end = from
  for await (const rows of pagesOf(db, from.seq, last)) {
    const followed = follow(end, rows)
    if (followed.bad) return { ok: false, rows: followed.end.seq, ...followed.bad }
    end = followed.end
  }
  const fault = atHead(end, head)
  return fault ? { ok: false, rows: end.seq, ...fault } : { ok: true, rows: end.seq, head: end }
}

import { hashOfEntry, hashOfNote, type Row } from './entry'
import { beginningOfChain } from './model'

/** A row with what its signer wrote, where that was not erased. */
export type NotedRow = Row & { note: { salt: string; text: string } | null }

export type Head = { seq: number; hash: string }

/** How far a chain was found whole. */
export type Link = { seq: number; hash: string }

/** What came of a verification: how many rows are whole, or the first bad one and what is wrong with it. */
export type Verdict = { ok: true; rows: number; head: Head } | { ok: false; rows: number; seq: number; says: string }

export const chainBeginning: Link = { seq: 0, hash: beginningOfChain }

/** Follows a chain over rows in their order; answers with its new end, or with what is wrong with the first bad row. */
export function follow(from: Link, rows: readonly NotedRow[]): { end: Link; bad?: { seq: number; says: string } } {
  let end = from
  for (const row of rows) {
    const says = whatIsWrong(end, row)
    if (says) return { end, bad: { seq: row.seq, says } }
    end = { seq: row.seq, hash: row.hash }
  }
  return { end }
}

/** Does the chain end where its head says? Rows cut off at the end leave a whole chain, which only the head gives away. */
export function atHead(end: Link, head: Head | undefined): { seq: number; says: string } | undefined {
  if (!head) return { seq: end.seq + 1, says: 'the ledger has no head to say where it ends' }
  if (head.seq > end.seq) {
    const missing = head.seq - end.seq
    return {
      seq: end.seq + 1,
      says: `it is missing: the head says that there are ${head.seq} rows, and the last ${missing === 1 ? 'one is' : `${missing} are`} gone`,
    }
  }
  if (head.seq < end.seq) return { seq: head.seq + 1, says: `it comes after the head, which ends at row ${head.seq}` }
  return head.hash === end.hash ? undefined : { seq: end.seq, says: 'its hash is not the one that the head names' }
}

/** Verifies a whole chain that is at hand: rows in order, against their head. */
export function verifyChain(rows: readonly NotedRow[], head: Head | undefined): Verdict {
  const { end, bad } = follow(chainBeginning, rows)
  const fault = bad ?? atHead(end, head)
  return fault ? { ok: false, rows: end.seq, ...fault } : { ok: true, rows: end.seq, head: end }
}

/** A verdict as a sentence. */
export const verdictInWords = (verdict: Verdict): string =>
  verdict.ok
    ? `All ${verdict.rows} rows of the ledger are whole; the head is ${verdict.head.hash}.`
    : `Row ${verdict.seq} is the first that is wrong: ${verdict.says}.`

function whatIsWrong(before: Link, row: NotedRow): string | undefined {
  if (row.seq !== before.seq + 1)
    return row.seq > before.seq + 1
      ? `row ${before.seq + 1} should come before it and is missing`
      : `it repeats a number, where row ${before.seq + 1} should stand`
  if (row.prev !== before.hash) return 'it does not continue the row before it'
  if (hashOfEntry(row) !== row.hash) return 'what it says is not what its hash was taken of'
  if (row.note && hashOfNote(row.note.salt, row.note.text) !== row.noteHash)
    return 'the note beside it is not the one that was signed'
  return undefined
}

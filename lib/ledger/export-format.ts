import { z } from 'zod'
import { statementOf } from './entry'
import { ledgerEntries, signerStandings } from './model'
import type { Head, NotedRow } from './verify'

/** What the first line of an export says. */
const format = 'journeywork/ledger@1'

/** The first line of an export: what it is, when it was taken, and where the ledger ended then. */
export const exportHead = (head: Head | undefined, at: Date): string =>
  `${JSON.stringify({ format, exportedAt: at.toISOString(), head: head ?? null })}\n`

/** A row of an export: what its hash is taken of, the hash, and the note beside it unless it was erased. */
export const exportLine = (row: NotedRow): string =>
  `${JSON.stringify({ ...statementOf(row), hash: row.hash, note: row.note })}\n`

const headLine = z.object({
  format: z.literal(format),
  head: z.object({ seq: z.int(), hash: z.string() }).nullable(),
})

// Strict, since what stands in a row and no hash was taken of, nobody signed.
const rowLine = z.strictObject({
  seq: z.int(),
  id: z.string(),
  entry: z.enum(ledgerEntries),
  personId: z.string(),
  skillId: z.string(),
  level: z.int(),
  signerId: z.string(),
  signerStanding: z.enum(signerStandings),
  evidenceId: z.string(),
  evidenceHash: z.string(),
  attempt: z.int(),
  reopens: z.int().nullable(),
  noteHash: z.string(),
  at: z.iso.datetime().transform((at) => new Date(at)),
  prev: z.string(),
  hash: z.string(),
  note: z.strictObject({ salt: z.string(), text: z.string() }).nullable(),
})

/** Reads an export. Throws a sentence when it is none; what its rows say is for the verification to judge. */
export function readExport(text: string): { rows: NotedRow[]; head: Head | undefined } {
  const [first = '', ...lines] = text.split('\n').filter((line) => line.trim() !== '')
  const head = headLine.safeParse(parsed(first))
  if (!head.success) throw new Error('This is not an export of the ledger: its first line does not say so.')
  const rows = lines.map((line, index) => {
    const row = rowLine.safeParse(parsed(line))
    if (!row.success)
      throw new Error(`Line ${index + 2} of the export is not a row of the ledger, whole and with nothing added.`)
    return row.data
  })
  return { rows, head: head.data.head ?? undefined }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

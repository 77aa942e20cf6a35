import { z } from 'zod'
import { cleanCell } from '@/lib/interchange/tables/clean-cell'
import { tableLimits } from '@/lib/interchange/tables/limits'
import { readTable } from '@/lib/interchange/tables/read-table'
import { importFields } from '../views/import'
import { checkRows } from './check-rows'
import type { ImportAnswer, ImportJob } from './job'

// What was read here was clean, but anyone may send anything.
const cell = z
  .string()
  .max(tableLimits.cell)
  .transform((text) => cleanCell(text).text)
const number = z.int().min(0).max(1_000_000)
const row = z.strictObject({ row: number, cells: z.array(cell).max(tableLimits.columns) })
const column = z.strictObject({
  at: z.int().min(0).max(tableLimits.columns),
  header: cell,
  field: z.enum(importFields),
})
const documentInput = z.strictObject({
  fileName: cell.pipe(z.string().min(1).max(200)),
  columns: z.array(column).max(tableLimits.columns),
  rows: z.array(row).min(1).max(tableLimits.rows),
  wide: z.array(number).max(tableLimits.rows),
  repairs: z.strictObject({
    hosts: z.array(z.tuple([cell, z.string().max(80)])).max(2_000),
    periods: z.array(z.tuple([cell, number])).max(2_000),
    skip: z.array(number).max(tableLimits.rows),
    accept: z.array(number).max(tableLimits.rows),
  }),
  seal: z.string().max(64).nullable(),
})

/** Reads a file, or what its rows say, and holds its thread until then. */
export async function doJob(job: ImportJob): Promise<ImportAnswer> {
  if (job.asks === 'read') return { says: 'table', read: await readTable(job.source) }
  const document = documentInput.safeParse(parsed(job.document))
  if (!document.success) return { says: 'malformed' }
  const { fileName, columns, seal } = document.data
  return { says: 'checked', checked: checkRows(document.data, job.known), document: { fileName, columns, seal } }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

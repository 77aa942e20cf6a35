import { expect } from 'vitest'
import { readTable } from '@/lib/interchange/tables/read-table'
import type { Table } from '@/lib/interchange/tables/table'

export const fileOf = (bytes: Uint8Array | string, name = 'people.csv') => ({
  name,
  bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : new Uint8Array(bytes),
})

export async function tableIn(bytes: Uint8Array | string): Promise<Table> {
  const read = await readTable(fileOf(bytes))
  expect(read).toMatchObject({ ok: true })
  if (!read.ok) throw new Error(read.faults.join(' '))
  return read.table
}

export async function faultsIn(bytes: Uint8Array | string): Promise<string[]> {
  const read = await readTable(fileOf(bytes))
  return read.ok ? [] : read.faults
}

export const headersOf = ({ columns }: Table) => columns.map(({ header }) => header)
export const cellsOf = ({ rows }: Table) => rows.map(({ cells }) => cells)

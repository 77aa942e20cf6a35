import { expect } from 'vitest'
import type { Context } from '@/lib/access/context'
import type { Result } from '@/lib/core/result'
import { applyImport } from '@/lib/cohorts/commands/apply-import'
import { checkImport } from '@/lib/cohorts/imports/check-import'
import { readFile } from '@/lib/cohorts/imports/read-file'
import type { Applied, ImportCheck, ImportDocument, ReadFile, Repairs } from '@/lib/cohorts/views/import'
import { cohortId } from '../../support/rotation-world'

export const noRepairs: Repairs = { hosts: [], periods: [], skip: [], accept: [] }
export const bytesOf = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))

/** What a page would send for a file whose columns are taken as they are suggested. */
export const documentOf = (file: ReadFile, over: Partial<ImportDocument> = {}): ImportDocument => {
  const columns = file.columns.flatMap((column) => {
    const field = file.suggested[column.at]
    return field ? [{ ...column, field }] : []
  })
  return {
    fileName: file.name,
    columns,
    rows: file.rows.map(({ row, cells }) => ({ row, cells: columns.map(({ at }) => cells[at] ?? '') })),
    wide: file.wide,
    repairs: noRepairs,
    seal: null,
    ...over,
  }
}

export async function read(
  context: Context,
  text: string | Uint8Array,
  name = 'people.csv',
  into = cohortId,
): Promise<ReadFile> {
  const bytes = typeof text === 'string' ? bytesOf(text) : text
  const answer = okay(await readFile(context, { cohortId: into, name, bytes }))
  if (answer.outcome === 'unreadable') throw new Error(answer.faults.join(' '))
  return answer.file
}

export const check = async (context: Context, document: ImportDocument, into = cohortId): Promise<ImportCheck> =>
  okay(await checkImport(context, { cohortId: into, bytes: bytesOf(document) }))

/** Reads, checks and, as it is sound, answers the document with its seal: what pressing the last button would send. */
export async function prepared(
  context: Context,
  text: string,
  over: Partial<ImportDocument> = {},
): Promise<ImportDocument> {
  const document = documentOf(await read(context, text), over)
  const answer = await check(context, document)
  if (answer.outcome === 'faulty') throw new Error(JSON.stringify(answer.groups))
  return { ...document, seal: answer.seal }
}

export const apply = (context: Context, document: ImportDocument, into = cohortId): Promise<Result<Applied>> =>
  applyImport(context, { cohortId: into, bytes: bytesOf(document) })

export const takeIn = async (context: Context, text: string): Promise<Applied> =>
  okay(await apply(context, await prepared(context, text)))

export function okay<Value>(result: Result<Value>): Value {
  expect(result.ok ? '' : result.refusal.message).toBe('')
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value
}

/** Forty people, as a spreadsheet in English would hold them. */
export const forty = (change: (at: number) => string = () => 'Networks; Servers') =>
  [
    'Full name,E-mail,Role,Wishes',
    ...Array.from(
      { length: 40 },
      (_, at) => `Person ${at + 1},person.${at + 1}@fernhill.example,Analyst,${change(at)}`,
    ),
  ].join('\r\n')

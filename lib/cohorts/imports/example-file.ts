import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { done, refuse, type Result } from '@/lib/core/result'
import { tableCsv, tableXlsx } from '@/lib/interchange/tables/write-table'
import { hostsOf } from '@/lib/programmes/hosts'
import type { ExampleInput } from '../inputs/import'
import { findCohort, periodsOf } from '../queries'
import { exampleRows, inventedRows } from './example-rows'

export type ExampleFile = { name: string; type: string; bytes: Uint8Array }

/** A file to fill in for a cohort, or one of invented people to try an import with, in the names of its hosts and periods. */
export async function exampleFile(context: Context, { cohortId, file }: ExampleInput): Promise<Result<ExampleFile>> {
  const cohort = await findCohort(context, cohortId)
  if (!cohort) return refuse('not-found', 'There is no such cohort.')
  authorize(context.actor, 'cohort.manage', cohort)
  const names = {
    hosts: (await hostsOf(context, cohort.programmeId)).map(({ name }) => name),
    periods: (await periodsOf(context, cohortId)).map(({ title }) => title),
  }
  // Two cohorts of one programme must not invent the same people.
  const tag = cohortId
    .replace(/[^a-z0-9]/gi, '')
    .slice(-6)
    .toLowerCase()
  const rows = file.startsWith('example') ? exampleRows(names) : inventedRows(names, tag)
  const name = file.startsWith('example')
    ? file.replace('example', 'people-to-fill-in')
    : file.replace('invented', 'invented-people')
  if (file.endsWith('.csv')) return done({ name, type: 'text/csv; charset=utf-8', bytes: tableCsv(rows) })
  return done({
    name,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: await tableXlsx('People', rows),
  })
}

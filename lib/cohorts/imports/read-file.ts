import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { done, refuse, type Result } from '@/lib/core/result'
import type { ReadFileInput } from '../inputs/import'
import { findCohort } from '../queries'
import type { FileReading } from '../views/import'
import { importInWorker, refuseEnding } from './in-worker'
import { suggestMapping } from './suggest-mapping'

/** Reads a file that is to be taken into a cohort, and stores nothing. */
export async function readFile(
  context: Context,
  { cohortId, name, pasted, bytes }: ReadFileInput,
): Promise<Result<FileReading>> {
  const cohort = await findCohort(context, cohortId)
  if (!cohort) return refuse('not-found', 'There is no such cohort.')
  authorize(context.actor, 'cohort.manage', cohort)
  const source = pasted ? { pasted: new TextDecoder().decode(bytes) } : { name, bytes: new Uint8Array(bytes) }
  const ending = await importInWorker({ asks: 'read', source })
  if (ending.says !== 'table') return refuseEnding(ending)
  if (!ending.read.ok) return done({ outcome: 'unreadable', faults: ending.read.faults })
  const { table } = ending.read
  const suggested = suggestMapping(
    table.columns.map(({ header }) => header),
    table.rows.map(({ cells }) => cells),
  )
  return done({ outcome: 'read', file: { ...table, suggested } })
}

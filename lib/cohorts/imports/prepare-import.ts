import { createHash } from 'node:crypto'
import type { Context } from '@/lib/access/context'
import { canonicalJson } from '@/lib/core/canonical'
import type { Result } from '@/lib/core/result'
import { hostsOf } from '@/lib/programmes/hosts'
import { cohortLimits, type Cohort } from '../model'
import { periodsOf } from '../queries'
import type { FaultGroup, ImportDocument } from '../views/import'
import { checkStandings } from './check-standings'
import { importInWorker, refuseEnding } from './in-worker'
import { planRows, type PlannedRow } from './plan-rows'
import type { Known } from './rows'
import { gatherStandings, type Standings } from './standing'

/** What an import would do, and from how everyone stood when that was worked out; or everything that is wrong with it. */
export type Prepared = { known: Known; document: Pick<ImportDocument, 'fileName' | 'columns' | 'seal'> } & (
  | { is: 'faulty'; groups: FaultGroup[]; count: number }
  | { is: 'sound'; plan: PlannedRow[]; emails: string[]; standings: Standings; seal: string }
)

/** Checks what the page sent against the cohort of today. The caller has found the cohort, and may manage it. */
export async function prepareImport(
  context: Context,
  cohort: Cohort,
  bytes: Uint8Array,
): Promise<{ prepared: Prepared } | { refused: Result<never> }> {
  const hosts = (await hostsOf(context, cohort.programmeId)).map(({ id, name }) => ({ id, name }))
  const periods = (await periodsOf(context, cohort.id)).map(({ number, title }) => ({ number, title }))
  const known = { hosts, periods, wishes: cohortLimits.wishes }
  const ending = await importInWorker({ asks: 'check', document: new Uint8Array(bytes), known })
  if (ending.says !== 'checked') return { refused: refuseEnding(ending) }

  const { checked, document } = ending
  const emails = checked.rows.map(({ email }) => email)
  const standings = await gatherStandings(context, cohort, emails)
  const standing = checkStandings(checked.rows, standings, cohort, document.columns)
  const count = checked.count + standing.count
  const groups = [...checked.groups, ...standing.groups]
  if (count > 0) return { prepared: { is: 'faulty', known, document, groups, count } }
  const plan = planRows(checked.rows, standings.byEmail, cohort)
  const seal = createHash('sha256')
    .update(canonicalJson([cohort.id, plan]))
    .digest('hex')
  return { prepared: { is: 'sound', known, document, plan, emails, standings, seal } }
}

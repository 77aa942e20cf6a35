import { columnLetters } from '@/lib/interchange/tables/table'
import { cohortLimits, type Cohort } from '../model'
import type { FaultGroup, ImportDocument } from '../views/import'
import { collectRowFaults } from './fault-groups'
import type { ImportRow } from './rows'
import type { Standings } from './standing'
import { told } from './understand'

/** What stands in the way of rows that are sound by themselves: closed accounts, other cohorts of the programme, too many people. */
export function checkStandings(
  rows: readonly ImportRow[],
  { byEmail, cohortTitles, enrolled }: Standings,
  cohort: Pick<Cohort, 'id'>,
  columns: ImportDocument['columns'],
): { groups: FaultGroup[]; count: number } {
  const faults = collectRowFaults()
  const mapped = columns.find(({ field }) => field === 'email')
  const column = mapped && { ...mapped, header: mapped.header || `Column ${columnLetters(mapped.at)}` }
  for (const { row, email } of rows) {
    const standing = byEmail.get(email)
    if (!standing || !column) continue
    const other = standing.enrolment?.cohortId
    if (standing.state === 'disabled') faults.report('closed', told({ row, column }, email, 'An account that is open.'))
    else if (other && other !== cohort.id)
      faults.report(
        'elsewhere',
        told({ row, column }, email, `Someone who is not in the cohort “${cohortTitles.get(other) ?? 'another one'}”.`),
      )
  }
  const newcomers = rows.filter(({ email }) => !enrolled.has(byEmail.get(email)?.personId ?? '')).length
  if (enrolled.size + newcomers > cohortLimits.people)
    faults.report('too-many', {
      rows: [],
      at: null,
      column: '',
      found: `${enrolled.size + newcomers} people`,
      expected: `At most ${cohortLimits.people} people in a cohort.`,
      suggestion: null,
      more: 0,
    })
  return { groups: faults.groups(), count: faults.count }
}

import type { Route } from 'next'
import Link from 'next/link'

import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import { Table, type Column } from '@/components/ui/table'
import type { VersionLine } from '@/lib/pathways/views/versions'

import { movedInWords, readyInWords, reasonWords } from './version-words'

/** Every version of a plan, newest first; each opens as it was. */
export function VersionList({ versions }: { versions: readonly VersionLine[] }) {
  const several = new Set(versions.map(({ role }) => role)).size > 1
  const columns: Column<VersionLine>[] = [
    {
      id: 'version',
      title: 'Version',
      cell: named,
    },
    {
      id: 'reason',
      title: 'Why it was made',
      cell: ({ reason }) => reasonWords[reason],
    },
    ...(several ? [{ id: 'role', title: 'Role', cell: ({ role }: VersionLine) => role }] : []),
    { id: 'hours', title: 'Hours a week', align: 'end', cell: ({ hoursPerWeek }) => hoursPerWeek },
    { id: 'steps', title: 'Steps', align: 'end', cell: ({ steps }) => steps },
    { id: 'ready', title: 'Ready', align: 'end', cell: (version) => readyInWords(version) },
    {
      id: 'moved',
      title: 'Moved',
      align: 'end',
      cell: moved,
    },
  ]
  return (
    <Card
      flush
      title={countOf(versions.length, 'version')}
      lead="A version never changes. What moved says by how much, and leads to why."
    >
      <Table
        caption="Versions of the plan, newest first"
        columns={columns}
        rows={versions}
        rowId={({ number }) => String(number)}
      />
    </Card>
  )
}

const named = ({ number, madeOn }: VersionLine) => (
  <Link href={`/my/plan/versions/${number}` as Route} className="text-link">
    {number}, of {formatDate(madeOn, 'short')}
  </Link>
)

function moved({ number, moved: weeks }: VersionLine) {
  if (number === 1) return <span className="text-ink-faint">The start</span>
  return (
    <Link href={`/my/plan/versions/${number}?against=${number - 1}` as Route} className="text-link">
      {movedInWords(weeks) || 'Compare'}
    </Link>
  )
}

import type { Route } from 'next'
import Link from 'next/link'

import { countOf } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import { Table, type Column } from '@/components/ui/table'
import type { ProgrammeLine } from '@/lib/programmes/views/programme'

/** The programmes that one manages: who is in them, and what comes next. */
export function ProgrammeList({ programmes }: { programmes: readonly ProgrammeLine[] }) {
  return <Table caption="Programmes that I manage" rows={programmes} rowId={({ id }) => id} columns={columns} />
}

const columns: readonly Column<ProgrammeLine>[] = [
  {
    id: 'title',
    title: 'Programme',
    cell: ({ id, title, version }) => (
      <>
        <Link
          href={`/programmes/${id}` as Route} // its overview
          className="font-medium hover:underline hover:underline-offset-4"
        >
          {title}
        </Link>
        {version === null && <span className="block text-sm font-normal text-drifting">No version published yet</span>}
      </>
    ),
  },
  {
    id: 'cohorts',
    title: 'Cohorts',
    cell: ({ cohorts }) =>
      cohorts === 0 ? <span className="text-ink-faint">None yet</span> : countOf(cohorts, 'cohort'),
  },
  { id: 'enrolled', title: 'People', cell: ({ enrolled }) => countOf(enrolled, 'person', 'people') },
  {
    id: 'next',
    title: 'Next',
    cell: ({ next }) =>
      next ? (
        <>
          <span className="whitespace-nowrap">{formatDate(next.on, 'short')}</span>
          <span className="block text-sm text-ink-soft">{next.says}</span>
        </>
      ) : (
        <span className="text-ink-faint">Nothing ahead</span>
      ),
  },
]

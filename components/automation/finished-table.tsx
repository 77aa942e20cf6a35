import type { Route } from 'next'
import Link from 'next/link'

import { formatDate } from '@/components/ui/format-date'
import { Table, type Column } from '@/components/ui/table'
import type { FinishedOpportunity } from '@/lib/automation/views/opportunity'

import { MeasuredMaking } from './measured'
import { sayHours } from './say'

/** What is automated: what was promised, what it has saved, and what of that people have back. */
export const FinishedTable = ({ path, rows }: { path: string; rows: readonly FinishedOpportunity[] }) => (
  <Table caption="Automated tasks" rows={rows} rowId={({ id }) => id} columns={columnsAt(path)} />
)

const columnsAt = (path: string): readonly Column<FinishedOpportunity>[] => [
  {
    id: 'task',
    title: 'Task',
    cell: ({ id, title }) => (
      <Link
        href={`${path}/${id}` as Route} // a page beneath this one
        className="font-medium hover:underline hover:underline-offset-4"
      >
        {title}
      </Link>
    ),
  },
  { id: 'on', title: 'Finished', cell: ({ finishedOn }) => finishedOn && formatDate(finishedOn, 'short') },
  { id: 'promised', title: 'Promised', align: 'end', cell: ({ measured }) => `${sayHours(measured.promised)} a week` },
  { id: 'saved', title: 'Saved', align: 'end', cell: ({ measured }) => <MeasuredMaking measured={measured} /> },
  {
    id: 'given',
    title: 'Given back',
    align: 'end',
    cell: ({ given }) => (given > 0 ? `${sayHours(given)} a week` : <span className="text-ink-soft">Nothing yet</span>),
  },
]

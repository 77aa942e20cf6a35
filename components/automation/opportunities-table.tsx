import type { Route } from 'next'
import Link from 'next/link'

import { Table, type Column } from '@/components/ui/table'
import type { OpportunityRow } from '@/lib/automation/views/opportunity'

import { EffectsMaking, PaybackMaking, SavesMaking } from './makings'
import { sayFigure } from './say'
import { StateBadge } from './state-badge'

type OpportunitiesTableProps = { path: string; caption: string; rows: readonly OpportunityRow[] }

/** Tasks that could be automated, in the order in which they are given; each figure opens its making. */
export const OpportunitiesTable = ({ path, caption, rows }: OpportunitiesTableProps) => (
  <Table caption={caption} rows={rows} rowId={({ id }) => id} columns={columnsAt(path)} wide />
)

const columnsAt = (path: string): readonly Column<OpportunityRow>[] => [
  { id: 'task', title: 'Task', cell: (row) => <Task path={path} row={row} /> },
  {
    id: 'often',
    title: 'How often',
    align: 'end',
    cell: ({ timesPerWeek, minutesEach }) => (
      <span>
        <span className="whitespace-nowrap">{sayFigure(timesPerWeek)} a week</span>
        <span className="block text-sm whitespace-nowrap text-ink-soft max-xl:inline max-xl:before:content-[',_']">
          {sayFigure(minutesEach)} min each
        </span>
      </span>
    ),
  },
  { id: 'build', title: 'To build', align: 'end', cell: ({ buildHours }) => `${sayFigure(buildHours)} h` },
  { id: 'saves', title: 'Saves', align: 'end', cell: (row) => <SavesMaking row={row} /> },
  { id: 'payback', title: 'Pays back in', align: 'end', cell: (row) => <PaybackMaking row={row} /> },
  { id: 'career', title: 'Career weeks', align: 'end', cell: (row) => <EffectsMaking row={row} /> },
]

const Task = ({ path, row: { id, title, state } }: { path: string; row: OpportunityRow }) => (
  <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
    <Link
      href={`${path}/${id}` as Route} // a page beneath this one
      className="font-medium hover:underline hover:underline-offset-4"
    >
      {title}
    </Link>
    {state !== 'open' && <StateBadge state={state} />}
  </span>
)

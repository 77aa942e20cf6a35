import type { Route } from 'next'

import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'
import { LinkButton } from '@/components/ui/link-button'
import { Table, type Column } from '@/components/ui/table'
import type { SheetState } from '@/lib/hours/model'
import type { TeamPeople, TeamPerson } from '@/lib/workload/views/team'

import { hoursOf, weekName } from './mix-words'

const stateWords: Record<SheetState, string> = {
  open: 'not handed in yet',
  submitted: 'waits for approval',
  approved: 'approved',
  returned: 'sent back',
}

type PeopleCardProps = {
  people: TeamPeople
  /** The Monday of the week whose hours are shown. */
  week: string
  addressOf: (page: number) => Route
}

/** The people of a team by name, never ranked: whether they wrote their hours, and what waits for approval. */
export function PeopleCard({ people: { listed, page, pages, waiting }, week, addressOf }: PeopleCardProps) {
  return (
    <Card
      flush
      title="People"
      lead={waiting === 0 ? 'By name. No hours wait for approval.' : `By name. ${countOf(waiting, 'week')} to approve.`}
      action={
        <LinkButton href={'/hours' as Route} variant={waiting > 0 ? 'secondary' : 'quiet'} size="small">
          Hours to approve
        </LinkButton>
      }
    >
      <Table
        caption={`People of the team and their hours of ${weekName(week).toLowerCase()}`}
        columns={columnsFor(week)}
        rows={listed}
        rowId={({ id }) => id}
        empty={<p className="px-5 pb-5 text-ink-soft md:px-6">Nobody is in the team besides those who lead it.</p>}
      />
      {pages > 1 && (
        <nav aria-label="Pages of the list" className="flex items-center gap-4 px-5 py-3 text-sm text-ink-soft md:px-6">
          {page > 1 && (
            <LinkButton href={addressOf(page - 1)} variant="secondary" size="small" scroll={false}>
              Before
            </LinkButton>
          )}
          Page {page} of {pages}
          {page < pages && (
            <LinkButton href={addressOf(page + 1)} variant="secondary" size="small" scroll={false}>
              Next
            </LinkButton>
          )}
        </nav>
      )}
    </Card>
  )
}

const columnsFor = (week: string): readonly Column<TeamPerson>[] => [
  { id: 'name', title: 'Name', cell: ({ name }) => name },
  {
    id: 'hours',
    title: weekName(week),
    cell: ({ minutes, state }) =>
      state === null ? <span className="text-ink-soft">wrote none</span> : `${hoursOf(minutes)}, ${stateWords[state]}`,
  },
  {
    id: 'waiting',
    title: 'To approve',
    cell: ({ waiting }) => (waiting === 0 ? <span className="text-ink-soft">nothing</span> : countOf(waiting, 'week')),
  },
]

import type { Route } from 'next'
import Link from 'next/link'

import { EmptyState } from '@/components/ui/empty-state'
import { formatMoment } from '@/components/ui/format-date'
import { Table, type Column } from '@/components/ui/table'

type Wisher = { id: string; name: string; wishes: readonly string[]; saidAt: Date | null }
type WisherTableProps = { cohortId: string; people: readonly Wisher[]; timeZone: string; empty: string }

/** Who wishes what, the dearest first, and who has not said it yet. */
export const WisherTable = ({ cohortId, people, timeZone, empty }: WisherTableProps) => (
  <Table
    caption="Wishes of the people of this cohort"
    rows={people}
    rowId={({ id }) => id}
    columns={columnsFor(cohortId, timeZone)}
    empty={<EmptyState says={empty} />}
  />
)

const columnsFor = (cohortId: string, timeZone: string): readonly Column<Wisher>[] => [
  {
    id: 'name',
    title: 'Name',
    cell: ({ id, name }) => (
      <Link
        href={`/cohorts/${cohortId}/people/${id}` as Route} // a page of the same cohort
        className="font-medium hover:underline hover:underline-offset-4"
      >
        {name}
      </Link>
    ),
  },
  { id: 'wishes', title: 'Wishes', cell: inWords },
  {
    id: 'said',
    title: 'Said',
    cell: ({ saidAt }) => saidAt && <span className="text-ink-soft">{formatMoment(saidAt, timeZone)}</span>,
  },
]

function inWords({ wishes, saidAt }: Wisher) {
  if (saidAt === null) return <span className="text-drifting">Not said yet</span>
  if (wishes.length === 0) return <span className="text-ink-soft">Any host is fine</span>
  return (
    <span className="flex flex-wrap gap-x-4 max-md:justify-end">
      {wishes.map((wish, at) => (
        <span key={wish}>
          {at + 1}. {wish}
        </span>
      ))}
    </span>
  )
}

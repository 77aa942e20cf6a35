import { EmptyState } from '@/components/ui/empty-state'
import { Table, type Column } from '@/components/ui/table'
import { sayCount } from '@/lib/core/say'
import type { Demand } from '@/lib/cohorts/views/wishes'

/** How often each host is wished for, against the seats that it has in all periods together. */
export const DemandTable = ({ demand }: { demand: readonly Demand[] }) => (
  <Table
    caption="Hosts by how often they are wished for"
    rows={demand}
    rowId={({ hostId }) => hostId}
    columns={columns}
    empty={<EmptyState says="The programme has no hosts yet." />}
  />
)

const columns: readonly Column<Demand>[] = [
  { id: 'host', title: 'Host', cell: ({ host }) => <span className="font-medium">{host}</span> },
  { id: 'first', title: 'First wishes', align: 'end', cell: ({ first }) => first },
  { id: 'any', title: 'Wishes', align: 'end', cell: ({ any }) => any },
  { id: 'seats', title: 'Seats, all periods', align: 'end', cell: ({ seats }) => seats },
  { id: 'says', title: 'Room', cell: room },
]

function room({ first, any, seats }: Demand) {
  if (first > seats)
    return <span className="text-late">{sayCount(first - seats, 'first wish', 'first wishes')} too many</span>
  if (any > seats) return <span className="text-drifting">Not every wish can come true</span>
  return <span className="text-ink-soft">{any === 0 ? 'Nobody wishes for it' : 'Enough'}</span>
}

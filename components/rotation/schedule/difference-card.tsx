import { ArrowRight } from 'lucide-react'

import { Card } from '@/components/ui/card'
import { countOf, formatNumber } from '@/components/ui/format-amount'
import { Table, type Column } from '@/components/ui/table'
import type { DifferenceView } from '@/lib/rotation/views/schedule'

/** More than these are counted; the board shows them all. */
const mostShown = 100

/** Which placements change, from where to where. */
export function DifferenceCard({ difference: { cells, people, of } }: { difference: DifferenceView }) {
  const rows = cells.slice(0, mostShown).map((cell, at) => ({ ...cell, id: String(at) }))
  return (
    <Card
      flush
      title="What changes"
      lead={
        cells.length === 0
          ? 'Nothing: every placement stays as it is published.'
          : `${formatNumber(cells.length)} of ${countOf(of, 'placement')}, for ${countOf(people, 'person', 'people')}.`
      }
    >
      {rows.length > 0 && (
        <Table caption="Placements that change" rows={rows} rowId={({ id }) => id} columns={columns} />
      )}
      {cells.length > mostShown && (
        <p className="px-5 py-3 text-sm text-ink-soft md:px-6">
          And {formatNumber(cells.length - mostShown)} more. The board shows all of them.
        </p>
      )}
    </Card>
  )
}

const columns: readonly Column<DifferenceView['cells'][number] & { id: string }>[] = [
  { id: 'person', title: 'Person', cell: ({ person }) => <span className="font-medium">{person}</span> },
  { id: 'period', title: 'Period', cell: ({ period }) => period },
  {
    id: 'change',
    title: 'From and to',
    cell: ({ from, to }) => (
      <span className="inline-flex flex-wrap items-center gap-x-2 max-md:justify-end">
        <span className="text-ink-soft">{from ?? 'Nowhere'}</span>
        <ArrowRight aria-label="to" className="size-4 shrink-0 text-ink-faint" />
        <span className="font-medium">{to ?? 'Nowhere'}</span>
      </span>
    ),
  },
]

import { Table, type Column } from '@/components/ui/table'
import type { Left } from '@/lib/programmes/views/workbook'

/** What of a workbook was not taken as it stands: where, what was expected, what was found, and what became of it. */
export const LeftTable = ({ left }: { left: readonly Left[] }) => (
  <Table
    caption="Not taken as it stands"
    rows={left.map((one, at) => ({ ...one, at }))}
    rowId={({ at }) => String(at)}
    columns={columns}
  />
)

const columns: readonly Column<Left & { at: number }>[] = [
  {
    id: 'place',
    title: 'Where',
    cell: ({ sheet, row, column }) => (
      <>
        <span className="font-medium">{sheet}</span>
        <span className="block text-sm font-normal text-ink-soft">
          {[row === null ? '' : `row ${row}`, column].filter((part) => part !== '').join(', ')}
        </span>
      </>
    ),
  },
  { id: 'expected', title: 'Expected', cell: ({ expected }) => expected },
  {
    id: 'found',
    title: 'Found',
    cell: ({ found }) => (found === '' ? <span className="text-ink-faint">nothing</span> : <Short text={found} />),
  },
  { id: 'says', title: 'What became of it', cell: ({ says }) => says },
]

const Short = ({ text }: { text: string }) => (
  <span className="wrap-anywhere">{text.length > 80 ? `${text.slice(0, 79)}…` : text}</span>
)

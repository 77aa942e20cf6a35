import { EmptyState } from '@/components/ui/empty-state'
import { countOf } from '@/components/ui/format-amount'
import { Table, type Column } from '@/components/ui/table'

type Open = { id: string; name: string; people: number; minutesPerWeek: number }

/** Everyone who is open to mentor, with what they have left. */
export function OpenMentors({ mentors }: { mentors: readonly Open[] }) {
  return (
    <Table
      caption="People who are open to mentor"
      rows={mentors}
      rowId={({ id }) => id}
      columns={columns}
      empty={
        <EmptyState says="Nobody is open to mentor yet. People say so under Mentoring terms, in their settings." />
      }
    />
  )
}

const columns: readonly Column<Open>[] = [
  { id: 'name', title: 'Name', cell: ({ name }) => <span className="font-medium">{name}</span> },
  {
    id: 'people',
    title: 'Room for',
    cell: ({ people }) =>
      people === 0 ? (
        <span className="text-ink-faint">Nobody more</span>
      ) : (
        countOf(people, 'more person', 'more people')
      ),
  },
  {
    id: 'minutes',
    title: 'A week',
    cell: ({ minutesPerWeek }) =>
      minutesPerWeek === 0 ? <span className="text-ink-faint">No time left</span> : countOf(minutesPerWeek, 'minute'),
  },
]

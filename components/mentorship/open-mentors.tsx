import { EmptyState } from '@/components/ui/empty-state'
import { countOf } from '@/components/ui/format-amount'
import { Table, type Column } from '@/components/ui/table'
import type { MatchingView } from '@/lib/mentorship/views/matching'

type Open = { id: string; name: string; people: number; minutesPerWeek: number }
type Used = MatchingView['capacity']

/** Everyone who is open to mentor, with what they have left, and what a draft would take of it. */
export function OpenMentors({ mentors, used }: { mentors: readonly Open[]; used?: Used }) {
  return (
    <Table
      caption="People who are open to mentor"
      rows={mentors}
      rowId={({ id }) => id}
      columns={[...columns, ...(used ? [proposed(used)] : [])]}
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

const proposed = (used: Used): Column<Open> => ({
  id: 'proposed',
  title: 'Of it proposed',
  cell: ({ id }) => {
    const share = used.find(({ mentor }) => mentor.id === id)
    if (!share || share.people.used === 0) return <span className="text-ink-faint">Nothing</span>
    return `${countOf(share.people.used, 'person', 'people')}, ${countOf(share.minutes.used, 'minute')}`
  },
})

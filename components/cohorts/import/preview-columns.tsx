import { Check, Pencil, UserPlus } from 'lucide-react'

import { Badge } from '@/components/ui/badge'
import type { Column } from '@/components/ui/table'
import type { RowDoing, RowPreview } from '@/lib/cohorts/views/import'

const doings = {
  create: { tone: 'on-track', label: 'New', Icon: UserPlus },
  update: { tone: 'accent', label: 'Updated', Icon: Pencil },
  unchanged: { tone: 'neutral', label: 'Unchanged', Icon: Check },
} as const

function Doing({ does }: { does: RowDoing }) {
  const { tone, label, Icon } = doings[does]
  return (
    <Badge tone={tone} icon={<Icon aria-hidden="true" />}>
      {label}
    </Badge>
  )
}

export const previewColumns: readonly Column<RowPreview>[] = [
  {
    id: 'name',
    title: 'Person',
    cell: ({ name, email }) => (
      <>
        <span className="font-medium break-words">{name}</span>
        <span className="block text-sm font-normal wrap-anywhere text-ink-soft">{email}</span>
      </>
    ),
  },
  {
    id: 'row',
    title: 'Row',
    align: 'end',
    cell: ({ row }) => <span className="text-ink-soft tabular-nums">{row}</span>,
  },
  { id: 'does', title: 'Becomes', cell: ({ does }) => <Doing does={does} /> },
  {
    id: 'changes',
    title: 'What changes',
    cell: ({ changes, notes }) =>
      changes.length + notes.length === 0 ? (
        <span className="text-ink-faint">Nothing</span>
      ) : (
        <ul className="flex flex-col gap-1 text-left text-sm">
          {changes
            .filter(({ field, before }) => before !== '' || field !== 'Name')
            .map(({ field, before, after }) => (
              <li key={field} className="break-words">
                <span className="text-ink-soft">{field}:</span>{' '}
                {before !== '' && (
                  <>
                    <s className="text-ink-faint">
                      <span className="sr-only">before </span>
                      {before}
                    </s>
                    <span aria-hidden="true" className="text-ink-faint">
                      {' → '}
                    </span>
                    <span className="sr-only">, now </span>
                  </>
                )}
                {after === '' ? <span className="text-ink-soft">none</span> : after}
              </li>
            ))}
          {notes.map((note) => (
            <li key={note} className="text-ink-soft">
              {note}
            </li>
          ))}
        </ul>
      ),
  },
]

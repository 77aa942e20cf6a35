import { Undo2 } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'

import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { formatDate } from '@/components/ui/format-date'
import { LinkButton } from '@/components/ui/link-button'
import { Table, type Column } from '@/components/ui/table'
import type { ImportLine } from '@/lib/cohorts/views/import'

const day = (moment: Date) => formatDate(moment.toISOString().slice(0, 10), 'short')

/** Every file that was taken in, the latest first. */
export function ImportTable({ cohortId, lines }: { cohortId: string; lines: readonly ImportLine[] }) {
  return (
    <Table
      caption="Imports into this cohort"
      rows={lines}
      rowId={({ id }) => id}
      columns={columnsOf((id) => `/cohorts/${cohortId}/imports/${id}` as Route)} // the import's own page
      empty={
        <EmptyState
          says="No list was taken into this cohort yet."
          action={<LinkButton href={`/cohorts/${cohortId}/import` as Route}>Import people</LinkButton>}
        />
      }
    />
  )
}

const columnsOf = (pageOf: (id: string) => Route): Column<ImportLine>[] => [
  {
    id: 'file',
    title: 'File',
    cell: ({ id, fileName, appliedBy, appliedAt }) => (
      <>
        <Link href={pageOf(id)} className="text-link font-medium break-all">
          {fileName}
        </Link>
        <span className="block text-sm font-normal text-ink-soft">
          {appliedBy}, {day(appliedAt)}
        </span>
      </>
    ),
  },
  { id: 'created', title: 'New', align: 'end', cell: ({ created }) => created },
  { id: 'updated', title: 'Updated', align: 'end', cell: ({ updated }) => updated },
  { id: 'unchanged', title: 'Unchanged', align: 'end', cell: ({ unchanged }) => unchanged },
  {
    id: 'undo',
    title: 'Take back',
    titleHidden: true,
    align: 'end',
    cell: ({ id, fileName, undoneBy, undoneAt }) =>
      undoneAt ? (
        <span className="flex flex-col items-end gap-1">
          <Badge icon={<Undo2 aria-hidden="true" />}>Taken back</Badge>
          <span className="text-sm text-ink-soft">
            {undoneBy}, {day(undoneAt)}
          </span>
        </span>
      ) : (
        <LinkButton size="small" href={pageOf(id)} aria-label={`Take ${fileName} back…`}>
          Take back…
        </LinkButton>
      ),
  },
]

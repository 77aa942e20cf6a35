import type { Route } from 'next'

import { formatHours, formatNumber } from '@/components/ui/format-amount'
import { LinkButton } from '@/components/ui/link-button'
import { Table, type Column } from '@/components/ui/table'
import type { TicketKind } from '@/lib/tickets/view'

type KindsTableProps = { teamId: string; kinds: readonly TicketKind[]; order: string }

/** Kinds of repetitive work, with what each comes to in a week. */
export const KindsTable = ({ teamId, kinds, order }: KindsTableProps) => (
  <Table
    caption="Kinds of repetitive work"
    rows={kinds}
    rowId={({ kind }) => kind}
    wide
    columns={columnsAt(teamId, order)}
  />
)

function columnsAt(teamId: string, order: string): readonly Column<TicketKind>[] {
  const sort = (by: string, now: 'ascending' | 'descending'): NonNullable<Column<TicketKind>['sort']> => ({
    href: `/team/${teamId}/tickets${by === 'hours' ? '' : `?sort=${by}`}` as Route, // this very page
    ...(order === by && { now }),
  })
  return [
    { id: 'kind', title: 'Kind', sort: sort('kind', 'ascending'), cell: (kind) => <Kind kind={kind} /> },
    {
      id: 'tickets',
      title: 'Tickets',
      align: 'end',
      sort: sort('tickets', 'descending'),
      cell: ({ tickets }) => formatNumber(tickets),
    },
    { id: 'week', title: 'A week', align: 'end', cell: ({ perWeek }) => rounded(perWeek) },
    {
      id: 'minutes',
      title: 'Minutes each',
      align: 'end',
      sort: sort('minutes', 'descending'),
      cell: (kind) => <Minutes kind={kind} />,
    },
    {
      id: 'hours',
      title: 'Hours a week',
      align: 'end',
      sort: sort('hours', 'descending'),
      cell: ({ hoursPerWeek }) => formatHours(hoursPerWeek),
    },
    {
      id: 'do',
      title: 'What to do with it',
      titleHidden: true,
      align: 'end',
      cell: (kind) => <Make teamId={teamId} kind={kind} />,
    },
  ]
}

const rounded = (value: number) => formatNumber(Math.round(value * 10) / 10)

const Kind = ({ kind: { title, words } }: { kind: TicketKind }) => (
  <span className="block min-w-0">
    <span className="font-medium break-words">{title}</span>
    {words.length > 0 && <span className="block text-sm font-normal text-ink-soft">{words.join(', ')}</span>}
  </span>
)

const Minutes = ({ kind: { minutesEach, isMeasured } }: { kind: TicketKind }) => (
  <span className="whitespace-nowrap">
    {minutesEach} <span className="text-sm text-ink-soft">{isMeasured ? 'measured' : 'partly assumed'}</span>
  </span>
)

const Make = ({ teamId, kind: { kind, title } }: { teamId: string; kind: TicketKind }) => (
  <LinkButton
    size="small"
    href={`/team/${teamId}/automation/new?kind=${encodeURIComponent(kind)}` as Route} // a task from this kind
  >
    Make an opportunity of it<span className="sr-only">: {title}</span>
  </LinkButton>
)

import type { Route } from 'next'
import Link from 'next/link'

import { countOf } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import { Table, type Column } from '@/components/ui/table'
import type { CohortLine } from '@/lib/programmes/views/programme'

/** The cohorts of a programme, with where each stands. */
export function CohortTable({ cohorts, today }: { cohorts: readonly CohortLine[]; today: string }) {
  return <Table caption="Cohorts" rows={cohorts} rowId={({ id }) => id} columns={columns(today)} />
}

const columns = (today: string): readonly Column<CohortLine>[] => [
  {
    id: 'title',
    title: 'Cohort',
    cell: ({ id, title }) => (
      <Link
        href={`/cohorts/${id}` as Route} // its own overview
        className="font-medium hover:underline md:whitespace-nowrap hover:underline-offset-4"
      >
        {title}
      </Link>
    ),
  },
  {
    id: 'dates',
    title: 'When',
    cell: ({ startsOn, endsOn, periods }) => (
      <>
        <span className="md:whitespace-nowrap">
          {formatDate(startsOn, 'short')} to {formatDate(endsOn, 'short')}
        </span>
        <span className="block text-sm text-ink-soft">{countOf(periods, 'period')}</span>
      </>
    ),
  },
  { id: 'people', title: 'People', align: 'end', cell: ({ people }) => people },
  { id: 'stands', title: 'Where it stands', cell: (cohort) => stands(cohort, today) },
  { id: 'version', title: 'Version', align: 'end', cell: ({ version }) => version },
]

function stands({ isPublished, period, next, startsOn, endsOn, wishesCloseOn }: CohortLine, today: string): string {
  if (endsOn < today) return 'Over'
  if (!isPublished && wishesCloseOn && wishesCloseOn >= today)
    return `Wishes are open until ${formatDate(wishesCloseOn, 'day')}`
  if (!isPublished) return startsOn <= today ? 'Begun, without a schedule' : 'No schedule yet'
  if (period)
    return next
      ? `In ${period.title}; ${next.title} begins ${formatDate(next.from, 'day')}`
      : `In ${period.title}, the last`
  return 'Its schedule is published'
}

import { ChevronRight } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'

import { sayCount, sayList } from '@/lib/core/say'
import type { Period } from '@/lib/cohorts/model'
import type { SeatRow } from '@/lib/cohorts/views/seats'

type HostListProps = { cohortId: string; rows: readonly SeatRow[]; periods: readonly Period[] }

/** The hosts with their seats in a line each, for screens on which the grid has no room; each opens its form. */
export const HostList = ({ cohortId, rows, periods }: HostListProps) => (
  <ul className="divide-y">
    {rows.map((row) => (
      <li key={row.hostId}>
        <Link
          href={`/cohorts/${cohortId}/seats?host=${encodeURIComponent(row.hostId)}` as Route} // this very page
          className="flex min-h-14 items-center gap-3 px-5 py-2.5 hover:bg-ink/3"
        >
          <span className="min-w-0 flex-1">
            <span className="font-medium">{row.host}</span>
            <span className="block text-sm text-ink-soft">{inWords(row, periods)}</span>
          </span>
          <ChevronRight aria-hidden="true" className="size-4 shrink-0 text-ink-faint" />
        </Link>
      </li>
    ))}
  </ul>
)

function inWords({ cells }: SeatRow, periods: readonly Period[]): string {
  const closed = cells.filter(({ max }) => max === 0)
  if (closed.length === cells.length) return 'Closed all the time'
  const most = cells.filter(({ max }) => max > 0).map(({ max }) => max)
  const [least, top] = [Math.min(...most), Math.max(...most)]
  const seats = least === top ? sayCount(top, 'seat') : `${least} to ${top} seats`
  const titles = closed.map(({ period }) => periods.find(({ number }) => number === period)?.title ?? '')
  return closed.length === 0 ? `${seats} in each period` : `${seats}; closed in ${sayList(titles)}`
}

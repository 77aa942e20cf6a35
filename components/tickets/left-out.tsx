import type { Route } from 'next'
import type { ReactNode } from 'react'

import { Card } from '@/components/ui/card'
import { countOf, formatNumber } from '@/components/ui/format-amount'
import type { RowLeftOut } from '@/lib/tickets/model'

/** Rows that are not taken, each with its number, its ticket and why. */
export function LeftOut({ rows, inAll, href }: { rows: readonly RowLeftOut[]; inAll: number; href?: Route }) {
  const download: ReactNode = href && (
    <a href={href} download className="text-link text-sm">
      Download the list
    </a>
  )
  return (
    <Card title={`${countOf(inAll, 'row')} left out`} lead={download}>
      <ul className="divide-y border-y text-sm">
        {rows.map(({ row, number, says }) => (
          <li key={row} className="grid gap-x-4 py-2 sm:grid-cols-[11rem_minmax(0,1fr)]">
            <span className="text-ink-soft tabular-nums">
              Row {formatNumber(row)}
              {number && ` · ${number}`}
            </span>
            <span className="min-w-0 break-words">{says}</span>
          </li>
        ))}
      </ul>
      {inAll > rows.length && (
        <p className="mt-3 text-sm text-ink-soft">and {formatNumber(inAll - rows.length)} more</p>
      )}
    </Card>
  )
}

import { ArrowDown, ArrowUp } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'

import { classes } from '@/components/ui/classes'
import { formatDate } from '@/components/ui/format-date'
import type { BoardPeriod } from '@/lib/rotation/views/board'

export type Sorting = {
  /** The address that sorts by a column: `name`, `points`, or a period counted from 1. */
  hrefOf: (column: 'name' | 'points' | number) => string
  column: 'name' | 'points' | number
  isDown: boolean
}

type BoardHeadProps = {
  periods: readonly BoardPeriod[]
  hasPoints: boolean
  sorting?: Sorting | undefined
  isGrid: boolean
}

/** The periods with their days; each column sorts the board where it can be sorted. */
export function BoardHead({ periods, hasPoints, sorting, isGrid }: BoardHeadProps) {
  const cell =
    'sticky top-0 z-2 border-b bg-surface px-2 py-2 text-left align-bottom text-[0.8125rem] font-medium text-ink-soft'
  const sortOf = (column: Sorting['column']) =>
    sorting && (sorting.column === column ? (sorting.isDown ? 'descending' : 'ascending') : 'none')
  const role = isGrid ? 'columnheader' : undefined
  return (
    <thead role={isGrid ? 'rowgroup' : undefined}>
      <tr role={isGrid ? 'row' : undefined} aria-rowindex={isGrid ? 1 : undefined}>
        <th
          role={role}
          scope="col"
          aria-sort={sortOf('name')}
          className={classes(cell, 'left-0 z-3 border-r pl-4 md:pl-5')}
        >
          <Title sorting={sorting} column="name">
            Apprentice
          </Title>
        </th>
        {periods.map((period, at) => (
          <th
            key={period.title}
            role={role}
            scope="col"
            aria-sort={sortOf(at + 1)}
            className={classes(
              cell,
              period.isFrozen && !periods[at + 1]?.isFrozen
                ? 'border-r-2 border-r-ink-faint'
                : 'border-r border-r-line/60',
            )}
          >
            <Title sorting={sorting} column={at + 1}>
              <span className={classes('font-semibold', period.isPast ? 'text-ink-faint' : 'text-ink')}>
                {period.title}
              </span>
            </Title>
            <span className="block text-xs font-normal whitespace-nowrap text-ink-faint">{daysOf(period)}</span>
          </th>
        ))}
        {hasPoints && (
          <th role={role} scope="col" aria-sort={sortOf('points')} className={classes(cell, 'pr-3 text-right')}>
            <Title sorting={sorting} column="points">
              Points
            </Title>
          </th>
        )}
      </tr>
    </thead>
  )
}

function Title({
  sorting,
  column,
  children,
}: {
  sorting: Sorting | undefined
  column: Sorting['column']
  children: ReactNode
}) {
  if (!sorting) return children
  const Mark = sorting.isDown ? ArrowDown : ArrowUp
  return (
    <Link
      href={sorting.hrefOf(column) as Route} // the board itself, in another order
      scroll={false}
      prefetch={false}
      className="-mx-1 inline-flex min-h-8 items-center gap-1 rounded-md px-1 whitespace-nowrap hover:bg-ink/5 hover:text-ink"
    >
      {children}
      {sorting.column === column && <Mark aria-hidden="true" className="size-3.5 shrink-0" />}
    </Link>
  )
}

/** The days of a period: "Apr – Jun 2026" where it is made of whole months, else "5 Apr – 3 Jul 2026"; the year once where it is one. */
export function daysOf({ from, to }: Pick<BoardPeriod, 'from' | 'to'>): string {
  if (from === '' || to === '') return ''
  const isWholeMonths = from.endsWith('-01') && isLastOfMonth(to)
  const said = (day: string) => {
    const short = formatDate(day, 'short').replace('Sept', 'Sep')
    return isWholeMonths ? short.replace(/^\d+ /, '') : short
  }
  const isOneYear = from.slice(0, 4) === to.slice(0, 4)
  return `${isOneYear ? said(from).replace(/ \d{4}$/, '') : said(from)} – ${said(to)}`
}

const isLastOfMonth = (day: string): boolean =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().endsWith('-01T00:00:00.000Z')

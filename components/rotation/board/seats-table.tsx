import type { Route } from 'next'
import Link from 'next/link'
import { memo } from 'react'

import { classes } from '@/components/ui/classes'
import { seatsIn, seatState, type SeatCell } from '@/lib/rotation/views/arrange'
import { seatsUsed, type BoardView } from '@/lib/rotation/views/board'

import { Space, type Slice } from './board-table'
import { HostChip } from './host-chip'

type SeatsTableProps = {
  board: Pick<BoardView, 'hosts' | 'periods' | 'cells' | 'min' | 'max'>
  hrefOf: (host: number) => string
  followed?: number | undefined
  /** Where not all hosts are drawn: which are. */
  slice?: (Slice & { drawn: number; measure: Measure }) | undefined
}

type Measure = (row: HTMLTableRowElement | null) => void

/** Hosts × periods: how many of the seats are used, and where that is too few, too many, or all of them. */
export const SeatsTable = memo(function SeatsTable({ board, hrefOf, followed, slice }: SeatsTableProps) {
  const used = seatsUsed(board)
  const first = slice?.first ?? 0
  const head = 'sticky top-0 z-2 border-b bg-surface px-2 py-2 text-left text-[0.8125rem] font-medium text-ink-soft'
  return (
    <table
      aria-rowcount={slice && slice.total + 1}
      className="w-full border-separate border-spacing-0 text-[0.9375rem]"
    >
      <caption className="sr-only">Seats used, by host and period</caption>
      <thead>
        <tr>
          <th scope="col" className={classes(head, 'left-0 z-3 border-r pl-4 md:pl-5')}>
            Host
          </th>
          {board.periods.map(({ title }) => (
            <th key={title} scope="col" className={classes(head, 'whitespace-nowrap')}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {slice && slice.before > 0 && <Space height={slice.before} />}
        {board.hosts.slice(first, first + (slice?.drawn ?? board.hosts.length)).map((host, index) => (
          <SeatsRow
            key={host.id}
            host={host}
            at={first + index}
            href={hrefOf(first + index)}
            isFollowed={followed === first + index}
            measure={slice?.measure}
            seats={seatsIn(board, first + index, used)
              .map(({ used, min, max }) => `${used}/${min}/${max}`)
              .join(' ')}
          />
        ))}
        {slice && slice.after > 0 && <Space height={slice.after} />}
      </tbody>
    </table>
  )
})

type SeatsRowProps = {
  host: BoardView['hosts'][number]
  at: number
  href: string
  isFollowed: boolean
  /** Used, least and most of each period, as text, so that a row that stays is not drawn again. */
  seats: string
  measure?: Measure | undefined
}

const SeatsRow = memo(function SeatsRow({ host, at, href, isFollowed, seats, measure }: SeatsRowProps) {
  return (
    <tr
      ref={measure}
      data-index={measure && at}
      aria-rowindex={measure && at + 2}
      className={isFollowed ? 'bg-accent-soft' : 'bg-surface'}
    >
      <th
        scope="row"
        className="sticky left-0 z-1 w-50 max-w-50 min-w-44 border-r border-b bg-inherit py-1 pr-2 pl-4 text-left font-normal max-sm:w-32 max-sm:max-w-32 max-sm:min-w-32 md:pl-5"
      >
        <Link
          href={href as Route} // the board itself, following this host
          scroll={false}
          prefetch={false}
          aria-current={isFollowed || undefined}
          className="block rounded-sm hover:underline"
        >
          <HostChip host={host} at={at} whole className="min-h-9" />
        </Link>
      </th>
      {seats.split(' ').map((text, period) => {
        const [used = 0, min = 0, max = 0] = text.split('/').map(Number)
        const cell = { used, min, max, state: seatState(used, min, max) }
        return (
          <td key={period} className={classes('min-w-24 border-b px-2 py-1.5 align-middle text-sm', looks[cell.state])}>
            <Said seats={cell} />
          </td>
        )
      })}
    </tr>
  )
})

const looks: Record<SeatCell['state'], string> = {
  open: 'text-ink-soft',
  closed: 'text-ink-faint',
  full: 'text-ink',
  short: 'bg-drifting-soft text-drifting',
  over: 'bg-late-soft text-late',
}

function Said({ seats: { used, min, max, state } }: { seats: SeatCell }) {
  if (state === 'closed') return 'Closed'
  return (
    <span className="whitespace-nowrap">
      {used} of {max}
      {state === 'full' && <span className="ml-1.5 font-medium">full</span>}
      {state === 'short' && <span className="block text-xs">at least {min}</span>}
      {state === 'over' && <span className="block text-xs">{used - max} too many</span>}
    </span>
  )
}

import type { Route } from 'next'
import Link from 'next/link'
import { memo } from 'react'

import { classes } from '@/components/ui/classes'
import { nobodyThere, type BoardCells } from '@/lib/rotation/views/board'

import { BoardCell } from './board-cell'

export type BoardRowProps = {
  board: BoardCells
  person: number
  /** Counted from 1, the head included; said to those who listen where only some rows are drawn. */
  rowIndex?: number | undefined
  /** Hears how high the row came out. */
  measure?: ((row: HTMLTableRowElement | null) => void) | undefined
  href?: string | undefined
  points?: number | undefined
  isFollowed?: boolean
  followedHost?: number | undefined
  /** What is tried in this row, as `period:host` separated by commas, so that a row that stays is not drawn again. */
  tried?: string
  /** In a grid that is walked by keyboard: which cell has the focus, counted from the name on; null: none of this row. */
  column?: number | null | undefined
}

/** One person, period by period. */
export const BoardRow = memo(function BoardRow({
  board,
  person,
  rowIndex,
  measure,
  href,
  points,
  isFollowed = false,
  followedHost,
  tried = '',
  column,
}: BoardRowProps) {
  const { periods, people, cells, changes } = board
  const isGrid = column !== undefined
  const name = people[person]?.name ?? ''
  const triedAt = new Map(tried === '' ? [] : tried.split(',').map((each) => pairOf(each)))
  const first = person * periods.length
  const wasAt = new Map(changes.filter(([cell]) => cell >= first && cell < first + periods.length))
  return (
    <tr
      ref={measure}
      data-index={measure && rowIndex !== undefined ? rowIndex - 2 : undefined}
      role={isGrid ? 'row' : undefined}
      aria-rowindex={rowIndex}
      aria-selected={isFollowed || undefined}
      className={classes('group/row', isFollowed ? 'bg-accent-soft' : 'bg-surface')}
    >
      <th
        scope="row"
        role={isGrid ? 'rowheader' : undefined}
        data-column={isGrid ? 0 : undefined}
        className="sticky left-0 z-1 w-50 max-w-50 min-w-44 border-r border-b bg-inherit py-1 pr-2 pl-4 text-left align-middle font-medium max-sm:w-32 max-sm:max-w-32 max-sm:min-w-32 md:pl-5"
      >
        {href === undefined ? (
          name
        ) : (
          <Link
            href={href as Route} // the board itself, following this person
            scroll={false}
            prefetch={false}
            tabIndex={isGrid ? (column === 0 ? 0 : -1) : undefined}
            aria-current={isFollowed || undefined}
            className="flex min-h-9 items-center leading-5 hover:underline hover:underline-offset-4"
          >
            {name}
          </Link>
        )}
      </th>
      {periods.map((period, at) => (
        <BoardCell
          key={period.title}
          hosts={board.hosts}
          period={period}
          isLastFrozen={period.isFrozen && !periods[at + 1]?.isFrozen}
          host={cells[first + at] ?? nobodyThere}
          was={wasAt.get(first + at)}
          tried={triedAt.get(at)}
          followedHost={followedHost}
          column={isGrid ? at + 1 : undefined}
          isFocus={column === at + 1}
        />
      ))}
      {points !== undefined && (
        <td role={isGrid ? 'gridcell' : undefined} className="border-b px-3 text-right text-ink-soft">
          {points}
        </td>
      )}
    </tr>
  )
})

function pairOf(text: string): [period: number, host: number] {
  const [period = '', host = ''] = text.split(':')
  return [Number(period), Number(host)]
}

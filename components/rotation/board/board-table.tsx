import type { KeyboardEvent, MouseEvent } from 'react'

import type { BoardCells } from '@/lib/rotation/views/board'

import { BoardHead, type Sorting } from './board-head'
import { BoardRow } from './board-row'

/** Which rows are drawn where not all are: the space that the others take, in pixels, and how many there are. */
export type Slice = { before: number; after: number; first: number; total: number }

/** What makes a board that can be walked by keyboard: where the focus is, and what hears of keys and presses. */
export type GridControl = {
  focus: { row: number; column: number }
  onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void
  onClick: (event: MouseEvent<HTMLTableElement>) => void
}

type BoardTableProps = {
  caption: string
  board: BoardCells
  /** The people that are shown, as indices, in their order; with a slice, those of it. */
  rows: readonly number[]
  /** By person; without it the column is left out. */
  points?: readonly number[]
  /** Leads to what follows someone; without it names are bare. */
  followHref?: (person: number) => string
  sorting?: Sorting
  followed?: { person?: number; host?: number }
  slice?: Slice
  /** Hears how high each row came out. */
  measure?: (row: HTMLTableRowElement | null) => void
  /** Person → what is tried, as `period:host` separated by commas. */
  tried?: ReadonlyMap<number, string>
  grid?: GridControl | undefined
}

/** Apprentices × periods. Drawn on the server it is a real table that needs no script; what a manager may do with it comes by props. */
export function BoardTable(props: BoardTableProps) {
  const { caption, board, rows, points, followHref, sorting, followed, slice, measure, tried, grid } = props
  const first = slice?.first ?? 0
  return (
    <table
      role={grid ? 'grid' : undefined}
      aria-rowcount={grid || slice ? (slice?.total ?? rows.length) + 1 : undefined}
      aria-colcount={grid && board.periods.length + (points ? 2 : 1)}
      {...(grid && { onKeyDown: grid.onKeyDown, onClick: grid.onClick })}
      className="w-full border-separate border-spacing-0 text-[0.9375rem]"
    >
      <caption className="sr-only">{caption}</caption>
      <BoardHead
        periods={board.periods}
        hasPoints={points !== undefined}
        sorting={sorting}
        isGrid={grid !== undefined}
      />
      <tbody role={grid ? 'rowgroup' : undefined}>
        {slice && slice.before > 0 && <Space height={slice.before} />}
        {rows.map((person, at) => (
          <BoardRow
            key={person}
            board={board}
            person={person}
            measure={measure}
            rowIndex={grid || slice ? first + at + 2 : undefined}
            href={followHref?.(person)}
            points={points?.[person]}
            isFollowed={followed?.person === person}
            followedHost={followed?.host}
            tried={tried?.get(person) ?? ''}
            column={grid && (grid.focus.row === first + at ? grid.focus.column : null)}
          />
        ))}
        {slice && slice.after > 0 && <Space height={slice.after} />}
      </tbody>
    </table>
  )
}

/** Rows that are not drawn, as high as they would be. */
export const Space = ({ height }: { height: number }) => (
  <tr role="presentation" aria-hidden="true">
    <td style={{ height }} className="p-0 leading-0">
      {'\u00a0'}
    </td>
  </tr>
)

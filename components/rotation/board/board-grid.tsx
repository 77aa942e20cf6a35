'use client'

import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type ComponentProps } from 'react'

import { rowsDrawnWhole } from '@/lib/rotation/views/board'

import { BoardTable } from './board-table'
import { placeOf, useGrid } from './use-grid'

type BoardGridProps = Omit<ComponentProps<typeof BoardTable>, 'slice' | 'grid' | 'measure'> & {
  /** Whether script runs: without it this is a plain table. */
  isLive: boolean
  /** A cell was chosen, to try something else there. */
  onOpen: (cell: number) => void
}

const boxLook =
  'scroll-slim relative [overflow-anchor:none] max-h-[calc(100dvh-7rem)] scroll-pt-16 scroll-pl-52 overflow-auto overscroll-x-contain border-t max-sm:scroll-pl-34'

/** The board to walk through by keyboard. Of many rows, those in sight are drawn; its height is that of all of them. */
export function BoardGrid({ isLive, onOpen, ...table }: BoardGridProps) {
  'use no memo' // The virtualizer tells what is in sight by changing itself.
  const { rows, board } = table
  const isLong = rows.length > rowsDrawnWhole
  const box = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- it is left as it is by the directive above
  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: isLong,
    getScrollElement: () => box.current,
    estimateSize: () => 45,
    overscan: 6,
    initialRect: { width: 1000, height: 480 },
    scrollPaddingStart: 64,
  })
  const open = ({ row, column }: { row: number; column: number }) => {
    const [person, period] = [rows[row], board.periods[column - 1]]
    if (person !== undefined && period && !period.isFrozen) onOpen(person * board.periods.length + column - 1)
  }
  const { focus, onKeyDown, setPlace } = useGrid(
    box,
    { rows: rows.length, columns: board.periods.length + 1, onEnter: open },
    isLong ? (row) => virtualizer.scrollToIndex(row) : undefined,
  )
  const { person } = table.followed ?? {}
  const followedRow = person === undefined ? -1 : rows.indexOf(person)
  useEffect(() => {
    if (followedRow < 0) return
    if (isLong && box.current)
      box.current.scrollTop = virtualizer.getOffsetForIndex(followedRow, 'center')?.[0] ?? box.current.scrollTop
    else if (!isLong) scrollWithin(box.current, box.current?.querySelectorAll('tbody tr')[followedRow])
  }, [virtualizer, isLong, followedRow])
  const firstOpen = board.periods.findIndex(({ isPast }) => !isPast)
  useEffect(() => scrollToPeriod(box.current, firstOpen), [firstOpen])
  const grid = isLive
    ? {
        focus,
        onKeyDown,
        onClick: (event: { target: EventTarget }) => {
          const place = placeOf(event.target)
          if (!place || place.column === 0) return
          setPlace(place)
          open(place)
        },
      }
    : undefined
  const items = isLong ? virtualizer.getVirtualItems() : []
  const slice = isLong && {
    before: items[0]?.start ?? 0,
    after: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
    first: items[0]?.index ?? 0,
    total: rows.length,
  }
  return (
    <div ref={box} className={boxLook}>
      <BoardTable
        {...table}
        grid={grid}
        {...(slice && {
          slice,
          rows: items.flatMap(({ index }) => rows[index] ?? []),
          measure: virtualizer.measureElement,
        })}
      />
    </div>
  )
}

/** Brings a row into the middle of its box without moving the page. */
function scrollWithin(box: HTMLElement | null, row: Element | undefined): void {
  if (!box || !row) return
  const [outer, inner] = [box.getBoundingClientRect(), row.getBoundingClientRect()]
  box.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2
}

/** What is past gives way to what is not, where the box has no room for both. */
function scrollToPeriod(box: HTMLElement | null, period: number): void {
  const [name, ...periods] = box?.querySelectorAll<HTMLElement>('thead th') ?? []
  const wanted = periods[period]
  if (box && name && wanted) box.scrollLeft = wanted.offsetLeft - name.offsetWidth
}

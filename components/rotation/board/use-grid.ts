'use client'

import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'

export type GridPlace = { row: number; column: number }

type GridSize = { rows: number; columns: number; onEnter: (place: GridPlace) => void }

/** Rows that a page is. */
const page = 10

const steps: Readonly<Record<string, (place: GridPlace, size: { rows: number; columns: number }) => GridPlace>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }) => ({ row: row - page, column }),
  PageDown: ({ row, column }) => ({ row: row + page, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
}

/**
 * One cell of a grid has the focus and the arrow keys move it (the grid pattern of ARIA's practices). Rows that are not drawn
 * are asked for by `reveal`, and get the focus as soon as they are there.
 */
export function useGrid(
  box: RefObject<HTMLElement | null>,
  { rows, columns, onEnter }: GridSize,
  reveal?: (row: number) => void,
) {
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 1 })
  const isWanted = useRef(false)
  const focus = { row: Math.min(place.row, Math.max(0, rows - 1)), column: place.column }

  useEffect(() => {
    if (!isWanted.current) return
    const cell = box.current?.querySelector<HTMLElement>(
      `tr[aria-rowindex="${focus.row + 2}"] [data-column="${focus.column}"]`,
    )
    const target = cell?.querySelector('a') ?? cell
    if (!target) return
    isWanted.current = false
    target.focus()
  })

  const goTo = ({ row, column }: GridPlace) => {
    const next = {
      row: Math.max(0, Math.min(rows - 1, row)),
      column: Math.max(0, Math.min(columns - 1, column)),
    }
    isWanted.current = true
    reveal?.(next.row)
    setPlace(next)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const at = placeOf(event.target)
    if (!at) return
    const step = steps[event.key]
    if (step) {
      event.preventDefault()
      goTo(event.ctrlKey && event.key === 'Home' ? { row: 0, column: 0 } : step(at, { rows, columns }))
    } else if ((event.key === 'Enter' || event.key === ' ') && at.column > 0) {
      event.preventDefault()
      onEnter(at)
    }
  }
  return { focus, onKeyDown, goTo, setPlace }
}

/** Which cell something stands in: rows counted from 0 without the head, columns from the name on. */
export function placeOf(target: EventTarget): GridPlace | undefined {
  if (!(target instanceof Element)) return undefined
  const cell = target.closest<HTMLElement>('[data-column]')
  const row = cell?.closest('tr')?.ariaRowIndex
  return cell && row ? { row: Number(row) - 2, column: Number(cell.dataset['column']) } : undefined
}

'use client'

import { useRef, useState, type DragEvent } from 'react'

import { placeOf } from './use-grid'

/** Where something is dropped: on the cell of someone else in the same period, or on a host of the list above the board. */
export type DropTarget = { cell: number } | { host: number }

type DragTerms = {
  /** The cell at a place of the board. */
  cellAt: (place: { row: number; column: number }) => number | undefined
  periods: number
  /** What would be broken there, in a sentence. */
  judge: (cell: number, target: DropTarget) => string
  drop: (cell: number, target: DropTarget) => void
}

const isSame = (one: DropTarget | undefined, other: DropTarget) =>
  one !== undefined && JSON.stringify(one) === JSON.stringify(other)

/** Dragging a cell of the board; says what a drop would break while it hovers. Put `handlers` around the board and the hosts. */
export function useDrag({ cellAt, periods, judge, drop }: DragTerms) {
  const dragged = useRef<number>(undefined)
  const over = useRef<DropTarget>(undefined)
  const [says, setSays] = useState<string>()

  const targetOf = ({ target }: DragEvent): DropTarget | undefined => {
    const cell = dragged.current
    if (cell === undefined || !(target instanceof Element)) return undefined
    const host = target.closest<HTMLElement>('[data-host-target]')?.dataset['hostTarget']
    if (host !== undefined) return { host: Number(host) }
    const place = placeOf(target)
    const other = place && place.column > 0 ? cellAt(place) : undefined
    return other !== undefined && other !== cell && other % periods === cell % periods ? { cell: other } : undefined
  }
  const end = () => {
    dragged.current = undefined
    over.current = undefined
    setSays(undefined)
  }
  return {
    /** What the drop that hovers would break; undefined while nothing is dragged. */
    says,
    handlers: {
      onDragStart: (event: DragEvent) => {
        const place = placeOf(event.target)
        dragged.current = place && cellAt(place)
        event.dataTransfer.effectAllowed = 'move'
      },
      onDragOver: (event: DragEvent) => {
        const target = targetOf(event)
        if (!target || dragged.current === undefined) return
        event.preventDefault()
        if (isSame(over.current, target)) return
        over.current = target
        setSays(judge(dragged.current, target))
      },
      onDrop: (event: DragEvent) => {
        const target = targetOf(event)
        if (target && dragged.current !== undefined) {
          event.preventDefault()
          drop(dragged.current, target)
        }
        end()
      },
      onDragEnd: end,
    },
  }
}

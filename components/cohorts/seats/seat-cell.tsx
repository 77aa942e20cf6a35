'use client'

import { useEffect, useRef } from 'react'

import { classes } from '@/components/ui/classes'
import { isBoundByRatio, saySeats, whySeats, type SeatCell } from '@/lib/cohorts/views/seats'

import type { Place } from './grid-place'

type SeatCellViewProps = {
  cell: SeatCell
  place: Place
  label: string
  isHere: boolean
  isSelected: boolean
  /** What is being written into the cell where one stands; null while nothing is. */
  typed: string | null
  onType: (text: string) => void
  onLeave: () => void
  onChoose: (extend: boolean) => void
  onOpen: () => void
}

/** One cell: what a host takes in a period, or the field in which it is written. */
export function SeatCellView(props: SeatCellViewProps) {
  const { cell, place, label, isHere, isSelected, typed, onType, onLeave, onChoose, onOpen } = props
  const isOpen = isHere && typed !== null
  const isNarrowed = cell.taken > 0 || isBoundByRatio(cell)
  return (
    <td
      role="gridcell"
      aria-selected={isSelected}
      data-place={isOpen ? undefined : `${place.row} ${place.column}`}
      tabIndex={isHere && !isOpen ? 0 : -1}
      aria-label={isOpen ? undefined : `${label}: ${[saySeats(cell), ...whySeats(cell)].join('. ')}`}
      onMouseDown={(event) => !isOpen && (event.shiftKey && event.preventDefault(), onChoose(event.shiftKey))}
      onDoubleClick={onOpen}
      className={classes(
        'relative h-10 min-w-20 cursor-cell border-b border-l p-0 text-center tabular-nums outline-none focus:z-1 focus:shadow-[inset_0_0_0_2px_var(--color-accent)]',
        isSelected && 'bg-accent-soft',
        cell.max === 0 ? 'text-ink-faint' : cell.own ? 'font-medium text-ink' : 'text-ink-soft',
        cell.max === 0 && !isSelected && 'bg-sunken',
      )}
    >
      {isOpen ? (
        <CellField place={place} label={label} typed={typed} onType={onType} onLeave={onLeave} />
      ) : (
        <>
          {saySeats(cell)}
          {isNarrowed && (
            <span aria-hidden="true" className="absolute top-1 right-1 size-1.5 rounded-full bg-drifting" />
          )}
        </>
      )}
    </td>
  )
}

type CellFieldProps = Pick<SeatCellViewProps, 'place' | 'label' | 'onType' | 'onLeave'> & { typed: string }

function CellField({ place, label, typed, onType, onLeave }: CellFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  // It stands where one has begun to type: what follows belongs into it.
  useEffect(() => field.current?.focus(), [])
  return (
    <input
      ref={field}
      data-place={`${place.row} ${place.column}`}
      aria-label={`Seats of ${label}`}
      value={typed}
      maxLength={20}
      onChange={(event) => onType(event.target.value)}
      onBlur={onLeave}
      className="absolute inset-0 w-full bg-surface px-1 text-center text-ink shadow-[inset_0_0_0_2px_var(--color-accent)] outline-none"
    />
  )
}

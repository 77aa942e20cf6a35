'use client'

import { useOptimistic, useState, useTransition } from 'react'

import { sayDone } from '@/components/ui/toast'
import type { Result } from '@/lib/core/result'
import {
  howToWrite,
  readSeats,
  same,
  saySeats,
  type SeatCell,
  type SeatRange,
  type SeatRow,
} from '@/lib/cohorts/views/seats'

type Change = { hostId: string; period: number; seats: SeatRange | null; was: SeatRange | null }
export type SetCells = (sent: { cohortId: string; cells: Change[] }) => Promise<Result<{ strain: string | null }>>

/** What someone wrote into a cell. */
export type Written = { cell: SeatCell; text: string }

/**
 * The seats as they are, with what is on its way: each change is sent at once and drawn at once, and taken back where it
 * is refused. The last refusal stands until something else is changed.
 */
export function useSeats(cohortId: string, rows: readonly SeatRow[], send: SetCells) {
  const [shown, showAlready] = useOptimistic(rows, drawn)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [pending, start] = useTransition()

  const save = (changes: readonly Change[]) =>
    start(async () => {
      showAlready(changes)
      const result = await send({ cohortId, cells: [...changes] })
      setRefusal(result.ok ? null : result.refusal.message)
      if (result.ok) sayDone(said(changes, result.value.strain), { run: () => save(changes.map(back)) })
    })

  /** Sets what was written, in one go; whatever cannot be read, nothing is set, and why is said. */
  function write(written: readonly Written[]): boolean {
    const read = written.map(({ cell, text }) => ({ cell, text, seats: readSeats(text) }))
    const wrong = read.find(({ seats }) => seats === undefined)
    if (wrong) {
      setRefusal(`“${wrong.text.trim().slice(0, 20)}” cannot be read as seats. ${howToWrite}`)
      return false
    }
    const changes = read.flatMap(({ cell: { hostId, period, own }, seats = null }) =>
      same(seats, own) ? [] : [{ hostId, period, seats, was: own }],
    )
    if (changes.length > 0) save(changes)
    return true
  }
  return { rows: shown, refusal, pending, write }
}

const back = ({ seats, was, ...cell }: Change): Change => ({ ...cell, seats: was, was: seats })

const drawn = (rows: readonly SeatRow[], changes: readonly Change[]): readonly SeatRow[] =>
  rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const change = changes.find(({ hostId, period }) => hostId === cell.hostId && period === cell.period)
      return change ? { ...cell, own: change.seats, ...(change.seats ?? cell.usual) } : cell
    }),
  }))

function said(changes: readonly Change[], strain: string | null): string {
  const [first] = changes
  const all = changes.every(({ seats }) => same(seats, first?.seats ?? null))
  const to =
    !first || !all
      ? 'changed'
      : first.seats
        ? first.seats.max === 0
          ? 'closed'
          : `set to ${saySeats(first.seats)}`
        : 'as usual again'
  const done = changes.length === 1 ? `Seats ${to}.` : `${changes.length} cells ${to}.`
  return [done, strain].filter(Boolean).join(' ')
}

'use client'

import { useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react'

import { Button } from '@/components/ui/button'
import { Spinner } from '@/components/ui/spinner'
import type { Period } from '@/lib/cohorts/model'
import { saySeats, whySeats, type SeatRow, type SeatSums } from '@/lib/cohorts/views/seats'

import { firstOf, inside, isWithin, moved, type Place, type Selection } from './grid-place'
import { SeatCellView } from './seat-cell'
import { SeatTable } from './seat-table'
import { useSeats, type SetCells, type Written } from './use-seats'

type SeatGridProps = {
  cohortId: string
  periods: readonly Period[]
  rows: readonly SeatRow[]
  sums: readonly SeatSums[]
  send: SetCells
}

/** Hosts × periods like a spreadsheet: move with the arrows, type to change, copy and paste, select several with Shift. */
export function SeatGrid({ cohortId, periods, rows: given, sums, send }: SeatGridProps) {
  const { rows, refusal, pending, write } = useSeats(cohortId, given, send)
  const [selection, select] = useState<Selection>({ from: { row: 0, column: 0 }, to: { row: 0, column: 0 } })
  const [typed, setTyped] = useState<string | null>(null)
  const grid = useRef<HTMLDivElement>(null)
  const size = { rows: rows.length, columns: periods.length }
  const at = selection.to
  const here = rows[at.row]?.cells[at.column]

  const focusOn = ({ row, column }: Place) =>
    grid.current?.querySelector<HTMLElement>(`[data-place="${row} ${column}"]`)?.focus()
  function goTo(place: Place, extend = false) {
    const to = inside(place, size)
    setTyped(null)
    select(extend ? { from: selection.from, to } : { from: to, to })
    focusOn(to)
  }
  const selected = () =>
    rows.flatMap(({ cells }, row) => cells.filter((_, column) => isWithin(selection, { row, column })))
  const setAll = (text: string) => write(selected().map((cell) => ({ cell, text })))

  function commit(then: Place) {
    if (typed !== null && !setAll(typed)) return
    goTo(then)
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event
    if (!(event.target instanceof HTMLElement) || !event.target.closest('[data-place]')) return
    if (typed !== null) {
      if (key === 'Enter') commit({ row: at.row + (shiftKey ? -1 : 1), column: at.column })
      else if (key === 'Tab') commit({ row: at.row, column: at.column + (shiftKey ? -1 : 1) })
      else if (key === 'Escape') goTo(at, true)
      else return
      return event.preventDefault()
    }
    const to = altKey ? undefined : moved(at, event, size)
    if (to) goTo(to, shiftKey)
    else if (key === 'Enter' || key === 'F2') setTyped(here?.own ? saySeats(here.own) : '')
    else if (key === 'Delete' || key === 'Backspace') setAll('')
    else if (key === 'Escape') goTo(at)
    else if (/^[\dcux]$/i.test(key) && !ctrlKey && !metaKey && !altKey) setTyped(key)
    else return
    event.preventDefault()
  }

  function onCopy(event: ClipboardEvent) {
    if (typed !== null) return
    const lines = rows.flatMap(({ cells }, row) => {
      const chosen = cells.filter((_, column) => isWithin(selection, { row, column }))
      return chosen.length === 0 ? [] : [chosen.map((cell) => saySeats(cell)).join('\t')]
    })
    event.clipboardData.setData('text/plain', lines.join('\n'))
    event.preventDefault()
  }

  function onPaste(event: ClipboardEvent) {
    if (typed !== null) return
    const lines = event.clipboardData
      .getData('text/plain')
      .replace(/\r?\n$/, '')
      .split(/\r?\n/)
      .map((line) => line.split('\t'))
    event.preventDefault()
    if (lines.length === 1 && lines[0]?.length === 1) return void setAll(lines[0][0] ?? '')
    const corner = firstOf(selection)
    write(
      lines.flatMap((line, row) =>
        line.flatMap((text, column): Written[] => {
          const cell = rows[corner.row + row]?.cells[corner.column + column]
          return cell ? [{ cell, text }] : []
        }),
      ),
    )
  }

  return (
    <div ref={grid}>
      <SeatTable cohortId={cohortId} periods={periods} rows={rows} sums={sums} keys={{ onKeyDown, onCopy, onPaste }}>
        {(cell, place) => (
          <SeatCellView
            key={`${cell.hostId} ${cell.period}`}
            cell={cell}
            place={place}
            label={`${cell.host}, ${periods[place.column]?.title ?? ''}`}
            isHere={place.row === at.row && place.column === at.column}
            isSelected={isWithin(selection, place)}
            typed={typed}
            onType={setTyped}
            onLeave={() => typed !== null && (setAll(typed), setTyped(null))}
            onChoose={(extend) => goTo(place, extend)}
            onOpen={() => setTyped(cell.own ? saySeats(cell.own) : '')}
          />
        )}
      </SeatTable>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t px-5 py-3 text-sm md:px-6">
        <div className="flex gap-2">
          <Button size="small" onClick={() => setAll('closed')}>
            Close
          </Button>
          <Button size="small" onClick={() => setAll('')}>
            As usual
          </Button>
        </div>
        <p className="min-w-0 flex-1 basis-72 text-ink-soft" aria-live="polite">
          {refusal ? (
            <span className="text-danger">{refusal}</span>
          ) : here ? (
            <>
              <span className="font-medium text-ink">
                {here.host}, {periods[at.column]?.title}: {saySeats(here)}.
              </span>{' '}
              {whySeats(here).join(' ') || 'As usual.'}
            </>
          ) : null}
        </p>
        {pending && <Spinner />}
      </div>
    </div>
  )
}

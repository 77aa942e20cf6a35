'use client'

import { Minus, Plus } from 'lucide-react'

import { classes } from '@/components/ui/classes'
import { cellName } from '@/lib/hours/views/line'
import { sayTime } from '@/lib/hours/views/time'

import { onGridKey } from './grid-keys'
import type { GridCell, useHours } from './use-hours'

type HoursCellProps = {
  cell: GridCell
  label: string
  isOpen: boolean
  row: number
  column: number
  hours: ReturnType<typeof useHours>
  faultId: string
  confirm: () => void
  add: () => void
}

const aStep = 30
const press =
  'grid size-11 shrink-0 place-items-center rounded-md border border-line-strong/60 bg-surface text-ink-soft md:hidden [&_svg]:size-4'

/** Hours of one day on one line. What is drafted stands faint in it until it is taken. */
export function HoursCell({ cell, label, isOpen, row, column, hours, faultId, confirm, add }: HoursCellProps) {
  const { text, minutes, type, leave, save, faults } = hours
  const value = text(cell)
  const fault = faults[`${cell.day}|${cell.line}`]
  const take = () => {
    if (value !== '' || cell.draft === 0) return false
    save([{ cell, to: cell.draft }])
    return true
  }
  const by = (change: number) => save([{ cell, to: Math.min(1_440, Math.max(0, minutes(cell) + change)) }])

  return (
    <div className="flex items-center justify-end gap-2 md:justify-center">
      {isOpen && (
        <button type="button" aria-label={`Half an hour less: ${label}`} className={press} onClick={() => by(-aStep)}>
          <Minus aria-hidden="true" />
        </button>
      )}
      <input
        type="text"
        inputMode="text"
        autoComplete="off"
        name={cellName({ ...cell, was: cell.minutes })}
        aria-label={cell.draft > 0 && value === '' ? `${label}, drafted ${sayTime(cell.draft)}` : label}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? faultId : undefined}
        data-row={row}
        data-column={column}
        disabled={!isOpen}
        value={value}
        placeholder={cell.draft > 0 ? sayTime(cell.draft) : ''}
        maxLength={12}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => type(cell, event.currentTarget.value)}
        onBlur={() => leave(cell)}
        onKeyDown={(event) => onGridKey(event, { take, confirm, add })}
        className={classes(
          'h-11 w-20 max-md:flex-1 rounded-md border bg-surface px-1 text-center text-sm tabular-nums outline-none placeholder:text-ink-faint placeholder:italic md:h-9 md:w-full md:min-w-12',
          'focus:border-accent focus:shadow-[0_0_0_1px_var(--color-accent)] aria-invalid:border-danger aria-invalid:bg-danger-soft',
          isOpen ? 'border-line hover:border-line-strong' : 'border-transparent bg-transparent text-ink-soft',
          isOpen && cell.draft > 0 && value === '' && 'border-dashed border-line-strong',
        )}
      />
      {isOpen && (
        <button
          type="button"
          aria-label={
            value === '' && cell.draft > 0 ? `Confirm ${sayTime(cell.draft)}: ${label}` : `Half an hour more: ${label}`
          }
          className={press}
          onClick={() => take() || by(aStep)}
        >
          <Plus aria-hidden="true" />
        </button>
      )}
    </div>
  )
}

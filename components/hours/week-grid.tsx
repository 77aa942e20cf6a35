'use client'

import { CheckCheck } from 'lucide-react'
import { useEffect, useId, useMemo, useState } from 'react'

import { showPageKeys } from '@/components/shell/page-keys'
import { Button } from '@/components/ui/button'
import { classes } from '@/components/ui/classes'
import { countOf } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import type { MyHoursView, MyLine } from '@/lib/hours/views/my-week'
import { sayTime } from '@/lib/hours/views/time'

import { AddLine, addLineId } from './add-line'
import { gridKeys } from './grid-keys'
import { GridRow } from './grid-row'
import { useHours, type GridCell, type Write } from './use-hours'

type WeekGridProps = { view: MyHoursView; write: Write }

const short = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
const cellsOf = (lines: readonly MyLine[]): GridCell[] =>
  lines.flatMap(({ id, cells }) => cells.map((cell) => ({ ...cell, line: id })))

/** Days by lines: a week on one screen. A phone shows one day of it at a time, with steps instead of typing. */
export function WeekGrid({ view, write }: WeekGridProps) {
  const [added, setAdded] = useState<readonly MyLine[]>([])
  // A line stays where it was first seen, also when it is saved, so that nothing moves under the keys.
  const [order, setOrder] = useState<readonly string[]>(() => view.lines.map(({ id }) => id))
  const lines = useMemo(() => {
    const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length)
    return [...view.lines, ...added.filter(({ id }) => !view.lines.some((line) => line.id === id))].toSorted(
      (one, other) => place(one.id) - place(other.id),
    )
  }, [view.lines, added, order])
  const cells = useMemo(() => cellsOf(lines), [lines])
  const hours = useHours(view.week, write)
  const firstShown = view.days.some(({ day }) => day === view.today) ? view.today : (view.days[0]?.day ?? view.week)
  const [shown, setShown] = useState(firstShown)
  const faultId = useId()
  const canWrite = view.state === 'open' || view.state === 'returned'
  useEffect(() => (canWrite ? showPageKeys(gridKeys) : undefined), [canWrite])

  const sum = (some: readonly GridCell[]) => some.reduce((total, cell) => total + hours.minutes(cell), 0)
  const drafted = cells.filter((cell) => cell.draft > 0 && hours.text(cell) === '')
  const whole = lines.reduce((total, line) => total + line.whole, 0)
  const confirm = (some: readonly GridCell[]) =>
    hours.save(
      some.map((cell) => ({ cell, to: cell.draft })),
      `Confirmed ${sayTime(some.reduce((total, cell) => total + cell.draft, 0))} h on ${countOf(new Set(some.map(({ line }) => line)).size, 'line')}.`,
    )
  const focusAdd = () => document.getElementById(addLineId)?.focus()
  const [fault] = Object.values(hours.faults)

  return (
    <div data-hours-grid="">
      <div className="grid grid-cols-7 gap-1 px-3 pb-3 md:hidden" role="group" aria-label="Day">
        {view.days.map(({ day }) => (
          <button
            key={day}
            type="button"
            aria-pressed={day === shown}
            onClick={() => setShown(day)}
            className="min-h-12 min-w-0 rounded-md border border-line px-0.5 text-center text-xs text-ink-soft aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent"
          >
            <span className="block font-medium">{short(day)}</span>
            <span className="tabular-nums">{sayTime(sum(cells.filter((cell) => cell.day === day)))}</span>
          </button>
        ))}
      </div>
      <table className="w-full border-collapse text-sm max-md:block">
        <caption className="sr-only">Hours of the week by line and day</caption>
        <thead>
          <tr className="border-y text-left text-ink-soft max-md:hidden">
            <th scope="col" className="py-2 pl-5 font-medium md:pl-6">
              What for
            </th>
            {view.days.map(({ day }) => (
              <th
                key={day}
                scope="col"
                className={classes('w-[4.5rem] px-1 py-2 text-center font-medium', day === view.today && 'text-accent')}
              >
                {short(day)} <span className="tabular-nums">{Number(day.slice(8))}</span>
                <span className="sr-only"> {formatDate(day, 'month')}</span>
              </th>
            ))}
            <th scope="col" className="w-24 py-2 pr-5 text-right font-medium md:pr-6">
              Week
            </th>
          </tr>
        </thead>
        <tbody className="max-md:block">
          {lines.map((line, row) => (
            <GridRow
              key={line.id}
              line={line}
              row={row}
              days={view.days}
              shown={shown}
              hours={hours}
              faultId={faultId}
              add={focusAdd}
              confirm={() => confirm(drafted.filter((cell) => cell.line === line.id))}
            />
          ))}
        </tbody>
        <tfoot className="max-md:block">
          <tr className="border-t font-medium max-md:flex max-md:items-center max-md:justify-between">
            <th scope="row" className="py-3 pl-5 text-left font-medium md:pl-6">
              <span className="md:hidden">{formatDate(shown, 'weekday')}</span>
              <span className="max-md:hidden">Together</span>
            </th>
            {view.days.map(({ day }) => (
              <td
                key={day}
                className={classes(
                  'px-1 text-center tabular-nums',
                  day !== shown && 'max-md:hidden',
                  'max-md:pr-5 max-md:text-right',
                )}
              >
                {sayTime(sum(cells.filter((cell) => cell.day === day)))}
              </td>
            ))}
            <td className="pr-5 text-right text-base tabular-nums max-md:hidden md:pr-6">
              {sayTime(sum(cells) + whole)}
            </td>
          </tr>
        </tfoot>
      </table>
      <div className="flex flex-wrap items-center justify-between gap-3 border-t px-5 py-3 md:px-6">
        <p className="text-sm text-ink-soft" aria-live="polite">
          <span className="md:hidden">The week: {sayTime(sum(cells) + whole)} h. </span>
          {canWrite
            ? hours.saving
              ? 'Saving…'
              : hours.isClean
                ? 'All is saved. Nothing drafted counts yet.'
                : 'Saved when you leave the cell.'
            : null}
        </p>
        {drafted.length > 0 && (
          <Button icon={<CheckCheck aria-hidden="true" />} onClick={() => confirm(drafted)}>
            Confirm all, {sayTime(drafted.reduce((total, cell) => total + cell.draft, 0))} h
          </Button>
        )}
      </div>
      <p id={faultId} role="alert" className="px-5 pb-3 text-sm text-danger empty:hidden md:px-6">
        {hours.refusal ?? fault}
      </p>
      {canWrite && (
        <AddLine
          view={view}
          onAdd={(line) => {
            setAdded((all) => [...all.filter(({ id }) => id !== line.id), line])
            setOrder((all) => (all.includes(line.id) ? all : [...all, line.id]))
          }}
        />
      )}
    </div>
  )
}

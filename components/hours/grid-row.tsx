'use client'

import { Check } from 'lucide-react'

import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { classes } from '@/components/ui/classes'
import { formatDate } from '@/components/ui/format-date'
import { purposeNames } from '@/lib/hours/views/line'
import type { MyHoursView, MyLine } from '@/lib/hours/views/my-week'
import { sayTime } from '@/lib/hours/views/time'

import { HoursCell } from './hours-cell'
import { purposeTone } from './purpose-look'
import type { useHours } from './use-hours'

type GridRowProps = {
  line: MyLine
  row: number
  days: MyHoursView['days']
  /** The day that a phone shows. */
  shown: string
  hours: ReturnType<typeof useHours>
  faultId: string
  confirm: () => void
  add: () => void
}

/** A line of the week: what its hours serve, its days, and their sum. */
export function GridRow({ line, row, days, shown, hours, faultId, confirm, add }: GridRowProps) {
  const cells = line.cells.map((cell) => ({ ...cell, line: line.id }))
  const sum = cells.reduce((total, cell) => total + hours.minutes(cell), line.whole)
  const drafts = cells.filter((cell) => cell.draft > 0 && hours.text(cell) === '')
  return (
    <tr className="border-b last:border-b-0 max-md:block max-md:border-t max-md:border-b-0">
      <th
        scope="row"
        className="py-2.5 pr-3 pl-5 text-left align-middle font-normal max-md:block max-md:pr-5 max-md:pb-0 md:pl-6"
      >
        <span className="block leading-snug font-medium text-balance break-words">{line.title}</span>
        <span className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-soft">
          <Badge tone={purposeTone[line.purpose]}>{purposeNames[line.purpose]}</Badge>
          {line.also.length > 0 && !(line.drafted && sum === 0) && <span>also counts for {line.also.join(', ')}</span>}
          {line.drafted && sum === 0 && <span>{line.drafted}</span>}
          {line.whole > 0 && <span>{sayTime(line.whole)} of it logged on My week</span>}
          {drafts.length > 0 && (
            <Button
              variant="quiet"
              size="small"
              className="-my-1 -ml-2"
              icon={<Check aria-hidden="true" />}
              aria-label={`Confirm ${line.title}, ${sayTime(drafts.reduce((total, { draft }) => total + draft, 0))} hours`}
              onClick={confirm}
            >
              Confirm {sayTime(drafts.reduce((total, { draft }) => total + draft, 0))}
            </Button>
          )}
        </span>
      </th>
      {cells.map((cell, column) => (
        <td
          key={cell.day}
          className={classes(
            'px-1 py-1.5 max-md:px-5 max-md:pb-3',
            cell.day === shown ? 'max-md:block' : 'max-md:hidden',
          )}
        >
          <HoursCell
            cell={cell}
            label={`${line.title}, ${formatDate(cell.day, 'weekday')}`}
            isOpen={days[column]?.isOpen ?? false}
            {...{ row, column, hours, faultId, confirm, add }}
          />
        </td>
      ))}
      <td className="pr-5 text-right tabular-nums max-md:hidden md:pr-6">{sayTime(sum)}</td>
    </tr>
  )
}

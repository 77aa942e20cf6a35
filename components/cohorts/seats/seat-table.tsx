import type { Route } from 'next'
import Link from 'next/link'
import type { ComponentProps, ReactNode } from 'react'

import { classes } from '@/components/ui/classes'
import type { Period } from '@/lib/cohorts/model'
import { isBoundByRatio, sayRoom, type SeatCell, type SeatRow, type SeatSums } from '@/lib/cohorts/views/seats'

import type { Place } from './grid-place'

type SeatTableProps = {
  cohortId: string
  periods: readonly Period[]
  rows: readonly SeatRow[]
  sums: readonly SeatSums[]
  /** What hears of keys, and of copying and pasting. */
  keys: Pick<ComponentProps<'table'>, 'onKeyDown' | 'onCopy' | 'onPaste'>
  children: (cell: SeatCell, place: Place) => ReactNode
}

const head = 'sticky left-0 z-2 bg-surface border-b py-2 pr-3 pl-5 text-left md:pl-6'

/** The grid around the cells: hosts down, periods across, and beneath them all seats against all people. */
export function SeatTable({ cohortId, periods, rows, sums, keys, children }: SeatTableProps) {
  const short = sums.filter((sum) => sayRoom(sum) !== null)
  return (
    <div className="scroll-slim max-h-[75dvh] overflow-auto">
      <table
        // A table whose cells are walked and written by keyboard is what a grid is.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        {...keys}
        aria-label="Seats of each host in each period"
        className="w-full border-separate border-spacing-0 text-[0.9375rem]"
      >
        <thead>
          <tr>
            <th scope="col" className={classes(head, 'top-0 z-3! text-sm font-medium text-ink-soft')}>
              Host
            </th>
            {periods.map(({ number, title }) => (
              <th
                key={number}
                scope="col"
                className="sticky top-0 z-1 border-b border-l bg-surface px-3 py-2 text-sm font-medium whitespace-nowrap text-ink-soft"
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ hostId, host, cells }, row) => (
            <tr key={hostId}>
              <th scope="row" className={classes(head, 'max-w-64 min-w-36 font-medium')}>
                <Link
                  href={`/cohorts/${cohortId}/seats?host=${encodeURIComponent(hostId)}` as Route} // this very page
                  className="hover:underline hover:underline-offset-4"
                >
                  {host}
                </Link>
                <Ratio cells={cells} />
              </th>
              {cells.map((cell, column) => children(cell, { row, column }))}
            </tr>
          ))}
        </tbody>
        <tfoot className="[&_td]:border-l [&_td]:px-3 [&_td]:py-1.5 [&_td]:text-center [&_td]:tabular-nums">
          <Sum title="All seats" sums={sums} cell={({ min, max }) => (min === 0 ? max : `${min}–${max}`)} isFirst />
          <Sum title="People" sums={sums} cell={({ people }) => people} />
          {short.length > 0 && <Sum title="Room" sums={sums} cell={room} />}
        </tfoot>
      </table>
    </div>
  )
}

/** Said beside the host where its ratio makes a difference. */
function Ratio({ cells }: Pick<SeatRow, 'cells'>) {
  const bound = cells.find(isBoundByRatio)
  if (!bound || bound.byRatio === null) return null
  return <span className="block text-sm font-normal text-ink-soft">By its ratio, {bound.byRatio} at once</span>
}

function room(sum: SeatSums) {
  const says = sayRoom(sum)
  if (!says) return <span className="text-on-track">enough</span>
  return <span className="font-medium whitespace-nowrap text-late">{says}</span>
}

type SumProps = { title: string; sums: readonly SeatSums[]; cell: (sum: SeatSums) => ReactNode; isFirst?: boolean }

const Sum = ({ title, sums, cell, isFirst }: SumProps) => (
  <tr className={isFirst ? '[&>*]:border-t-2 [&>*]:border-t-line' : undefined}>
    <th scope="row" className={classes(head, 'border-b-0! py-1.5! text-sm font-medium text-ink-soft')}>
      {title}
    </th>
    {sums.map((sum) => (
      <td key={sum.period}>{cell(sum)}</td>
    ))}
  </tr>
)

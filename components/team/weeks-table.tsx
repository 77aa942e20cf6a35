import { formatDate } from '@/components/ui/format-date'
import { mixes } from '@/lib/hours/model'
import { weekNumberOf } from '@/lib/core/week-number'
import { mixNames, sayPercent, sharesOf, totalOf, type MixWeek } from '@/lib/workload/views/mix'

import { hoursOf } from './mix-words'

const headings = [
  'Week',
  'Hours',
  ...mixes.map((mix) => mixNames[mix]),
  'Learning',
  'Interruptions',
  'On call',
  'Wrote',
]

/** The weeks in numbers, the latest first; scrolls in its own frame where it is too wide. */
export function WeeksTable({ weeks }: { weeks: readonly MixWeek[] }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard
    <div role="region" aria-label="Weeks in numbers" tabIndex={0} className="scroll-slim -mx-4 max-h-120 overflow-auto">
      <table className="w-full text-sm tabular-nums">
        <caption className="sr-only">Hours of each week by what they were for, the latest week first</caption>
        <thead className="sticky top-0 bg-surface">
          <tr>
            {headings.map((heading, at) => (
              <th
                key={heading}
                scope="col"
                className={`border-b px-4 py-2 font-medium whitespace-nowrap text-ink-soft ${at === 0 ? 'text-left' : 'text-right'}`}
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.toReversed().map((week) => (
            <WeekRow key={week.week} week={week} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

const cell = 'border-b px-4 py-2 text-right whitespace-nowrap'

function WeekRow({ week }: { week: MixWeek }) {
  const shares = sharesOf(week)
  return (
    <tr>
      <th scope="row" className="border-b px-4 py-2 text-left font-normal whitespace-nowrap">
        <span className="font-medium text-ink">{weekNumberOf(week.week).week}</span>{' '}
        <span>{formatDate(week.week, 'short')}</span>
      </th>
      <td className={cell}>{hoursOf(totalOf(week))}</td>
      {mixes.map((mix) => (
        <td key={mix} className={cell}>
          {shares ? `${hoursOf(week[mix])}, ${sayPercent(shares[mix])}` : 'none'}
        </td>
      ))}
      <td className={cell}>{hoursOf(week.protected + week.instruction)}</td>
      <td className={cell}>
        {week.interruptions === 0 ? 'none' : `${week.interruptions}, ${hoursOf(week.interruptedMinutes)}`}
      </td>
      <td className={cell}>{hoursOf(week.onCallMinutes)}</td>
      <td className={cell}>
        {week.wrote} of {week.people}
        {week.isComplete ? '' : ', not complete'}
      </td>
    </tr>
  )
}

import { ChartFrame } from '@/components/team/chart-frame'
import { formatDate } from '@/components/ui/format-date'
import type { BuildOrder } from '@/lib/automation/views/opportunity'

import { weekNumberOf } from '@/lib/core/week-number'

import { sayFigure, sayHours } from './say'

type Weeks = BuildOrder['weeks']

const height = 168

/** Hours saved less hours put in, added up: below nothing while it is being paid for, above once it has paid back. */
export function BalanceChart({ weeks }: { weeks: Weeks }) {
  const balances = weeks.map(({ balance }) => balance)
  const [least, most] = [Math.min(0, ...balances), Math.max(0, ...balances)]
  const y = (hours: number) => (height * (most - hours)) / Math.max(1, most - least)
  const line = [0, ...balances].map((hours, at) => `${at === 0 ? 'M' : 'L'}${at} ${y(hours).toFixed(1)}`)
  const marks = [most, 0, least].filter((hours) => hours === 0 || Math.abs(y(hours) - y(0)) > 16)
  return (
    <figure>
      <figcaption className="mb-2 text-sm text-ink-soft">
        Hours saved less hours put in, added up over a year
      </figcaption>
      <ChartFrame
        label={inWords(weeks)}
        height={height}
        steps={marks.map((hours) => ({ at: y(hours), says: sayBalance(Math.round(hours)) }))}
        marks={quarters(weeks)}
      >
        <svg viewBox={`0 0 ${weeks.length} ${height}`} preserveAspectRatio="none" width="100%" height={height}>
          <line
            x1="0"
            x2={weeks.length}
            y1={y(0)}
            y2={y(0)}
            className="stroke-line-strong"
            vectorEffect="non-scaling-stroke"
          />
          <path
            d={line.join('')}
            fill="none"
            strokeWidth="2"
            strokeLinejoin="round"
            vectorEffect="non-scaling-stroke"
            className="stroke-grow"
          />
        </svg>
      </ChartFrame>
    </figure>
  )
}

/** The first week and every quarter of a year after it. */
const quarters = (weeks: Weeks) =>
  weeks
    .filter(({ week }) => week % 13 === 1)
    .map(({ week, monday }) => ({
      at: ((week - 1) / weeks.length) * 100,
      month: formatDate(monday, 'short').slice(-8, -5),
      week: weekNumberOf(monday).week,
    }))

const sayBalance = (hours: number) => `${hours < 0 ? '−' : ''}${sayHours(Math.abs(hours))}`

function inWords(weeks: Weeks): string {
  const lowest = weeks.reduce((least, week) => (week.balance < least.balance ? week : least), { balance: 0, week: 0 })
  const last = weeks.at(-1)
  const end = last ? `${sayFigure(last.balance)} hours after ${last.week} weeks` : 'no weeks'
  return lowest.balance < 0
    ? `It falls to ${sayFigure(lowest.balance)} hours in week ${lowest.week}, and stands at ${end}.`
    : `It stands at ${end}.`
}

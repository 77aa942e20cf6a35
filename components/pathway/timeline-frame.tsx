import { classes } from '@/components/ui/classes'

import type { WeekException } from './timeline'
import { monthMarks, type Scale } from './timeline-scale'

/** Weeks with fewer hours than usual, as a tint behind the bars. */
export function WeekShades({
  scale,
  exceptions,
  hoursPerWeek,
}: {
  scale: Scale
  exceptions: readonly WeekException[]
  hoursPerWeek: number
}) {
  return exceptions
    .filter(({ week, hours }) => hours < hoursPerWeek && week <= scale.weeks)
    .map(({ week }) => (
      <span
        key={week}
        className="absolute top-0 bottom-7 bg-ink/7"
        style={{ left: `${scale.at(week) * 100}%`, width: `${100 / scale.weeks}%` }}
      />
    ))
}

/** The months at the foot; a new year is drawn a little stronger. */
export function MonthMarks({ scale }: { scale: Scale }) {
  return monthMarks(scale).map(({ at, label, isYear }) => (
    <span
      key={at}
      className={classes('absolute top-0 bottom-0 border-l', isYear ? 'border-line-strong/60' : 'border-line/70')}
      style={{ left: `${at * 100}%` }}
    >
      {at < 0.95 && (
        <span
          className={classes('absolute bottom-0 left-1.5 text-xs', isYear ? 'font-medium text-ink' : 'text-ink-faint')}
        >
          {label}
        </span>
      )}
    </span>
  ))
}

/** Today and the day of readiness, through all lanes. */
export function Uprights({
  scale,
  currentWeek,
  finishWeek,
}: {
  scale: Scale
  currentWeek: number
  finishWeek: number
}) {
  const hasToday = currentWeek >= 1 && currentWeek <= scale.weeks
  return (
    <>
      {hasToday && (
        <span
          className="absolute top-0 bottom-6 w-0.5 bg-accent"
          style={{ left: `${scale.at(currentWeek + 0.5) * 100}%` }}
        />
      )}
      <span
        className="absolute top-0 bottom-6 w-0.5 bg-on-track"
        style={{ left: `calc(${scale.at(finishWeek + 1) * 100}% - 2px)` }}
      />
    </>
  )
}

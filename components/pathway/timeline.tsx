import { countOf } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'

import { kindWord, laneOrder } from './kinds'
import { TimelineBar } from './timeline-bar'
import { MonthMarks, Uprights, WeekShades } from './timeline-frame'
import { packed, scaleFor } from './timeline-scale'

export type TimelineStep = {
  activityId: string
  title: string
  kind: string
  firstWeek: number
  lastWeek: number
  waitWeeks: number
  from: string
  to: string
  /** Share of its hours that are done, 0 to 1. */
  done: number
}

export type WeekException = { week: number; hours: number; reason: string }

type TimelineProps = {
  start: string
  finishWeek: number
  finishDate: string
  currentWeek: number
  hoursPerWeek: number
  steps: readonly TimelineStep[]
  exceptions: readonly WeekException[]
}

/** A plan over its weeks, in lanes by kind of activity; the list beside it says the same in words. */
export function Timeline({
  start,
  finishWeek,
  finishDate,
  currentWeek,
  hoursPerWeek,
  steps,
  exceptions,
}: TimelineProps) {
  const scale = scaleFor(start, Math.max(finishWeek, ...steps.map(({ lastWeek, waitWeeks }) => lastWeek + waitWeeks)))
  const lanes = laneOrder
    .map((kind) => ({
      kind,
      rows: packed(
        steps.filter((step) => step.kind === kind),
        scale,
      ),
    }))
    .filter(({ rows }) => rows.length > 0)

  return (
    <figure
      aria-label={`Timeline of the plan: ${countOf(finishWeek, 'week')} until ${formatDate(finishDate)}`}
      className="relative text-sm"
    >
      <div aria-hidden="true" className="pointer-events-none absolute inset-y-0 right-0 left-28">
        <WeekShades scale={scale} exceptions={exceptions} hoursPerWeek={hoursPerWeek} />
        <MonthMarks scale={scale} />
        <Uprights scale={scale} currentWeek={currentWeek} finishWeek={finishWeek} />
      </div>
      <ul className="relative pb-8">
        {lanes.map(({ kind, rows }) => (
          <li key={kind} className="grid grid-cols-[7rem_minmax(0,1fr)] border-b border-line/70 py-2 last:border-0">
            <p className="pt-1 pr-3 text-ink-soft">{kindWord(kind)}</p>
            <ol className="grid gap-1">
              {rows.map((row) => (
                <li key={row[0]?.span.activityId} className="relative h-7">
                  {row.map(({ span, label }) => (
                    <TimelineBar key={span.activityId} step={span} scale={scale} label={label} />
                  ))}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </figure>
  )
}

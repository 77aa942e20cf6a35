import { CalendarDays } from 'lucide-react'

import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { formatDate } from '@/components/ui/format-date'
import type { CalendarDesk, PreviewDay, PreviewEvent } from '@/lib/calendar/view'
import { sayClock } from '@/lib/core/zones'

import { partsInWords } from './parts-in-words'

/** What a feed with everything in it holds in the weeks ahead, day by day. */
export function FeedPreview({ desk }: { desk: CalendarDesk }) {
  const { days, underway, previewUntil, timeZone, today } = desk
  const isEmpty = days.length === 0 && underway.length === 0
  return (
    <Card
      title="The next three weeks"
      lead={`What a feed holds until ${formatDate(previewUntil, 'day')}, on the clock of ${timeZone.replaceAll('_', ' ')}.`}
      flush
    >
      {isEmpty ? (
        <EmptyState
          icon={<CalendarDays />}
          says="Nothing lies in these weeks yet. Protected blocks, plan steps, exams and placements appear here and in your calendar by themselves."
        />
      ) : (
        <ol className="border-t">
          {underway.length > 0 && <Day title="Under way" events={underway} />}
          {days.map(({ day, events }) => (
            <Day key={day} title={titleOf(day, today)} events={events} />
          ))}
        </ol>
      )}
    </Card>
  )
}

const titleOf = (day: string, today: string): string =>
  day === today ? `Today, ${formatDate(day, 'weekday')}` : formatDate(day, 'weekday')

function Day({ title, events }: { title: string; events: PreviewDay['events'] }) {
  return (
    <li className="grid gap-x-6 gap-y-1 border-b px-5 py-3 last:border-b-0 md:grid-cols-[11rem_minmax(0,1fr)] md:px-6">
      <h3 className="pt-0.5 text-sm font-medium text-ink-soft">{title}</h3>
      <ul className="grid gap-1.5">
        {events.map((event) => (
          <Line key={event.key} event={event} />
        ))}
      </ul>
    </li>
  )
}

function Line({ event: { part, title, time, until } }: { event: PreviewEvent }) {
  const { Icon, label, look } = partsInWords[part]
  return (
    <li className="flex min-w-0 items-start gap-2.5">
      <Icon aria-hidden="true" strokeWidth={1.75} className={`mt-0.5 size-5 shrink-0 ${look}`} />
      <p className="min-w-0 break-words">
        <span className="sr-only">{label}: </span>
        {title}{' '}
        <span className="text-sm text-ink-soft tabular-nums">
          {time && `${sayClock(time.from)}–${sayClock(time.to % 1_440 || 1_440)}`}
          {until && `until ${formatDate(until, 'day')}`}
        </span>
      </p>
    </li>
  )
}

import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { countOf } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import { mondayOf } from '@/lib/core/weeks'
import type { MyProtectedTime, WeekOfBlocks } from '@/lib/protected-time/views/mine'

import { DayRow, type DayActions } from './day-row'

type WeeksProps = { mine: MyProtectedTime; actions: DayActions }

/** This week, those to come, and those that are over: each block with what became of it. */
export function WeeksOfBlocks({ mine: { weeks, today }, actions }: WeeksProps) {
  const monday = mondayOf(today)
  const past = weeks.filter((week) => week.monday < monday).toReversed()
  const unsaid = past.flatMap(({ days }) => days).filter(({ state }) => state === 'planned').length
  const rows = (week: WeekOfBlocks) => <WeekRows key={week.monday} {...{ week, today, actions }} />
  return (
    <Card title="Week by week" lead="What was taken, what was cancelled and by whom, and what is still to come.">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        {weeks
          .filter((week) => week.monday >= monday)
          .slice(0, 2)
          .map(rows)}
        <div className="-mb-2 divide-y border-t">
          <Disclosure summary="The weeks after">
            <div className="grid grid-cols-[minmax(0,1fr)] gap-6 text-ink">
              {weeks
                .filter((week) => week.monday >= monday)
                .slice(2)
                .map(rows)}
            </div>
          </Disclosure>
          <Disclosure
            open={unsaid > 0}
            summary={
              unsaid > 0 ? `The weeks before: of ${countOf(unsaid, 'block')} nothing is said` : 'The weeks before'
            }
          >
            <div className="grid grid-cols-[minmax(0,1fr)] gap-6 text-ink">{past.map(rows)}</div>
          </Disclosure>
        </div>
      </div>
    </Card>
  )
}

function WeekRows({ week, today, actions }: { week: WeekOfBlocks; today: string; actions: DayActions }) {
  const isThis = week.monday === mondayOf(today)
  return (
    <section>
      <h3 className="font-medium">
        {isThis ? 'This week' : `Week of ${formatDate(week.monday)}`}
        <span className="font-normal text-ink-soft">: {countOf(week.hours, 'hour')} for learning</span>
      </h3>
      {week.reason && <p className="text-sm text-ink-soft">{week.reason}.</p>}
      {week.days.length > 0 ? (
        <ul className="divide-y">
          {week.days.map((day) => (
            <DayRow key={`${day.blockId} ${day.day}`} {...{ day, today, actions }} />
          ))}
        </ul>
      ) : (
        <p className="py-2 text-sm text-ink-soft">No block takes place.</p>
      )}
    </section>
  )
}

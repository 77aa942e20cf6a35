import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { countOf } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import type { TeamProtectedTime } from '@/lib/protected-time/views/team'

import { DayRow, type DayActions } from './day-row'
import { gapInWords, promiseMarks, sumsInWords } from './promise-words'

/** One week, person by person in the order of their names: what was promised, what came of it, and what can be done. */
export const MemberWeeks = ({ time, actions }: { time: TeamProtectedTime; actions: DayActions }) => (
  <Card
    title={`Week of ${formatDate(time.week)}`}
    lead="In the order of names. Cancelling someone’s block is your decision, and is told as such."
  >
    {time.members.length === 0 ? (
      <p className="text-ink-soft">Nobody has a block in this week.</p>
    ) : (
      <ul className="divide-y">
        {time.members.map((member) => (
          <li key={member.person.id} className="py-3 first:pt-0 last:pb-0">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <h3 className="font-medium">{member.person.name}</h3>
              <Badge tone={promiseMarks[member.state].tone}>{promiseMarks[member.state].says}</Badge>
            </div>
            <p className="mt-1 text-sm text-ink-soft">{sumsInWords(member)}</p>
            {member.gaps.map((gap) => (
              <p key={`${gap.blockId} ${gap.day}`} className="mt-1 text-sm text-ink-soft">
                {gapInWords(gap)}
              </p>
            ))}
            {member.days.length > 0 && (
              <Disclosure summary={`${countOf(member.days.length, 'block')}: cancel or place again`}>
                <ul className="divide-y text-ink">
                  {member.days.map((day) => (
                    <DayRow key={`${day.blockId} ${day.day}`} {...{ day, actions }} today={time.today} />
                  ))}
                </ul>
              </Disclosure>
            )}
          </li>
        ))}
      </ul>
    )}
  </Card>
)

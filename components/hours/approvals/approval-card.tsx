import { TriangleAlert } from 'lucide-react'

import type { FormAction } from '@/components/forms/use-action-form'
import { Badge } from '@/components/ui/badge'
import { Disclosure } from '@/components/ui/disclosure'
import { countOf } from '@/components/ui/format-amount'
import { purposeNames, purposes } from '@/lib/hours/views/line'
import type { ApprovalWeek } from '@/lib/hours/views/queue'
import { sayTime, timeInWords } from '@/lib/hours/views/time'

import { purposeTone } from '../purpose-look'
import { weekDays, weekName } from '@/components/team/mix-words'
import { ApproveForm } from './approve-form'
import { SendBackForm } from './send-back-form'

const dayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

type ApprovalCardProps = {
  week: ApprovalWeek
  approve: FormAction<{ approved: number; left: number }>
  sendBack: FormAction<unknown>
}

/** A week that waits: whose it is, what it was for, and what is unusual about it. */
export function ApprovalCard({ week: shown, approve, sendBack }: ApprovalCardProps) {
  const { id, person, week, version, minutes, byDay, lines, unusual } = shown
  const sums = purposes
    .map((purpose) => ({
      purpose,
      minutes: lines.reduce((sum, line) => sum + (line.purpose === purpose ? line.minutes : 0), 0),
    }))
    .filter((each) => each.minutes > 0)
  const besides = [
    ...(shown.interruptions > 0
      ? [`${countOf(shown.interruptions, 'interruption')}, ${timeInWords(shown.interruptedMinutes)}`]
      : []),
    ...(shown.onCallMinutes > 0 ? [`${timeInWords(shown.onCallMinutes)} on call`] : []),
  ]
  return (
    <li
      data-week-card=""
      tabIndex={-1}
      className="px-5 py-4 outline-offset-[-2px] focus:outline-2 focus:outline-accent md:px-6"
      aria-label={`${person.name}, ${weekName(week)}`}
    >
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h2 className="font-medium">{person.name}</h2>
          <p className="text-sm text-ink-soft">
            {weekName(week)}, {weekDays(week)}
          </p>
        </div>
        <div className="flex items-center gap-4">
          <p className="font-serif text-xl tabular-nums">{sayTime(minutes)} h</p>
          <ApproveForm
            approve={approve}
            weeks={[id]}
            label="Approve"
            says={`${weekName(week)} of ${person.name} is approved.`}
          />
        </div>
      </div>
      {unusual.length > 0 && (
        <ul className="mt-2 grid gap-1 text-sm text-drifting">
          {unusual.map((says) => (
            <li key={says} className="flex items-start gap-2">
              <TriangleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
              {says}
            </li>
          ))}
        </ul>
      )}
      <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1.5 text-sm text-ink-soft tabular-nums">
        {sums.map(({ purpose, minutes: of }) => (
          <span key={purpose} className="inline-flex items-center gap-1.5">
            <Badge tone={purposeTone[purpose]}>{purposeNames[purpose]}</Badge> {sayTime(of)}
          </span>
        ))}
      </p>
      <div className="mt-1 grid md:grid-cols-2 md:gap-x-6">
        <Disclosure summary="What it holds">
          <dl className="mb-3 flex flex-wrap gap-x-4 gap-y-1 text-sm tabular-nums">
            {byDay.map((of, at) => (
              <div key={dayNames[at]} className="flex gap-1.5">
                <dt>{dayNames[at]}</dt>
                <dd className="text-ink">{sayTime(of)}</dd>
              </div>
            ))}
          </dl>
          <ul className="grid gap-2 text-sm">
            {lines.map((line) => (
              <li key={line.id} className="flex justify-between gap-4">
                <span className="min-w-0 break-words">
                  <span className="text-ink">
                    {line.titles.length > 0 ? line.titles.join(', ') : `${purposeNames[line.purpose]} work`}
                  </span>
                  {line.notes.length > 0 && <span className="block">{line.notes.join('; ')}</span>}
                </span>
                <span className="shrink-0 tabular-nums">{sayTime(line.minutes)}</span>
              </li>
            ))}
          </ul>
          {besides.length > 0 && <p className="mt-3 text-sm">Besides: {besides.join('; ')}.</p>}
        </Disclosure>
        <div data-send-back="">
          <Disclosure summary="Send it back with a note">
            <SendBackForm sendBack={sendBack} person={person} week={week} version={version} />
          </Disclosure>
        </div>
      </div>
    </li>
  )
}

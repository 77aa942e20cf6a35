import { CalendarCheck, CalendarOff, CheckCheck, FileCheck2, Hourglass, RefreshCw, type LucideIcon } from 'lucide-react'

import { AddEvidence } from '@/components/projects/add-evidence'
import { Card } from '@/components/ui/card'
import type { Result } from '@/lib/core/result'
import type { Waiting } from '@/lib/pathways/views/week'

import { FinishButton } from './finish-button'

const icons: Record<Waiting['kind'], LucideIcon> = {
  exam: CalendarCheck,
  result: Hourglass,
  finish: CheckCheck,
  evidence: FileCheck2,
  renewal: RefreshCw,
  'week-off': CalendarOff,
}

type WaitingListProps = {
  waiting: readonly Waiting[]
  today: string
  finish: (input: unknown) => Promise<Result<unknown>>
}

/** What waits for the person, each with its reason; nothing is drawn when nothing waits. */
export function WaitingList({ waiting, today, finish }: WaitingListProps) {
  if (waiting.length === 0) return null
  return (
    <Card title={waiting.some(({ kind }) => kind !== 'week-off') ? 'Waiting for you' : 'Coming up'}>
      <ul className="grid gap-4">
        {waiting.map(({ id, kind, says, why, finishes, goalId }) => {
          const Icon = icons[kind]
          return (
            <li key={id} className="flex gap-3 text-[0.9375rem]">
              <Icon aria-hidden="true" strokeWidth={1.75} className="mt-0.5 size-5 shrink-0 text-ink-faint" />
              <div className="min-w-0">
                <p>{says}</p>
                <p className="mt-0.5 text-sm text-ink-soft">{why}</p>
                {goalId && (
                  <div className="mt-2">
                    <AddEvidence goalId={goalId} />
                  </div>
                )}
                {finishes && (
                  <div className="mt-2">
                    <FinishButton activityId={finishes} today={today} finish={finish} />
                  </div>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

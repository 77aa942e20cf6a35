import type { ReactNode } from 'react'

import { ActivityIcon } from '@/components/ui/activity-icon'
import { Badge } from '@/components/ui/badge'
import { countOf } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'

import { drawnKind } from './kinds'

export type ListedStep = {
  activityId: string
  title: string
  kind: string
  from: string
  to: string
  hours: number
  hoursDone: number
  because: readonly string[]
  state: 'finished' | 'under-way' | 'ahead'
  /** What is inside. */
  detail: ReactNode
}

const states = { finished: 'Finished', 'under-way': 'Under way', ahead: undefined }

/** The plan in words: one row a step in the order of time, each of which opens. */
export function StepList({ steps }: { steps: readonly ListedStep[] }) {
  return (
    <ol className="divide-y border-t">
      {steps.map((step) => (
        <li key={step.activityId}>
          <details name="step" className="group/step">
            <summary className="flex list-none items-start gap-3 px-5 py-3.5 transition-colors hover:bg-ink/3 md:px-6 print:px-6 print:py-1.5 [&::-webkit-details-marker]:hidden">
              <ActivityIcon kind={drawnKind(step.kind)} />
              <span className="min-w-0 flex-1">
                <span className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
                  {step.title}
                  {step.state !== 'ahead' && (
                    <Badge tone={step.state === 'finished' ? 'on-track' : 'accent'}>{states[step.state]}</Badge>
                  )}
                </span>
                <span className="mt-0.5 block text-sm text-ink-soft">{step.because[0]}</span>
                <span className="mt-1 block text-sm text-ink-soft tabular-nums sm:hidden print:hidden">
                  <span className="text-ink">{daysOf(step)}</span>,{' '}
                  <span className="whitespace-nowrap">{hoursOf(step)}</span>
                </span>
              </span>
              <span className="hidden shrink-0 text-right text-sm text-ink-soft tabular-nums sm:block print:block">
                <span className="block text-ink">{daysOf(step)}</span>
                {hoursOf(step)}
              </span>
            </summary>
            <div id={step.activityId} className="scroll-mt-24 px-5 pb-6 md:px-6 md:pl-[4.25rem]">
              {step.detail}
            </div>
          </details>
        </li>
      ))}
    </ol>
  )
}

const daysOf = ({ from, to }: ListedStep) => `${formatDate(from, 'short')} – ${formatDate(to, 'short')}`

const hoursOf = ({ hours, hoursDone }: ListedStep) =>
  hoursDone > 0 && hoursDone < hours ? `${hoursDone} of ${countOf(hours, 'hour')}` : countOf(hours, 'hour')

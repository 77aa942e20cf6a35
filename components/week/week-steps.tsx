import { Palmtree } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'

import { drawnKind } from '@/components/pathway/kinds'
import { AddEvidence } from '@/components/projects/add-evidence'
import { ActivityIcon } from '@/components/ui/activity-icon'
import { Badge } from '@/components/ui/badge'
import { EmptyState } from '@/components/ui/empty-state'
import { countOf } from '@/components/ui/format-amount'
import { LinkButton } from '@/components/ui/link-button'
import type { Result } from '@/lib/core/result'
import type { WeekStep, WeekView } from '@/lib/pathways/views/week'

import { FinishButton } from './finish-button'
import { HoursStepper } from './hours-stepper'

type Act = (input: unknown) => Promise<Result<unknown>>
type WeekStepsProps = {
  week: WeekView
  today: string
  /** The goals whose evidence waits for a review. */
  inReview: readonly string[]
  log: Act
  finish: Act
}

/** The steps of a week, each with the hours it takes and those it has had. */
export function WeekSteps({ week, today, inReview, log, finish }: WeekStepsProps) {
  if (week.steps.length === 0)
    return (
      <EmptyState
        icon={<Palmtree />}
        says={week.exception ? `Nothing is planned this week: ${week.exception}.` : 'Nothing is planned this week.'}
        action={<LinkButton href="/my/plan">See what comes next</LinkButton>}
      />
    )
  return (
    <ul className="divide-y border-t">
      {week.steps.map((step) => (
        <li key={step.activityId} className="flex flex-wrap items-center gap-x-5 gap-y-3 px-5 py-4 md:px-6">
          <div className="flex min-w-0 flex-1 basis-72 items-start gap-3">
            <ActivityIcon kind={drawnKind(step.kind)} />
            <div className="min-w-0">
              <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
                <Link
                  href={`/my/plan#${step.activityId}` as Route} // the step's place on the plan
                  className="hover:underline hover:underline-offset-4"
                >
                  {step.title}
                </Link>
                {step.activityId === week.next && <Badge tone="accent">Next</Badge>}
                {step.isFinished && <Badge tone="on-track">Finished</Badge>}
              </p>
              <p className="mt-0.5 text-sm text-ink-soft">{step.reason}</p>
              <p className="mt-1 text-sm text-ink-faint tabular-nums">
                {wholeInWords(step)}
                {step.url && (
                  <>
                    {' · '}
                    <a href={step.url} target="_blank" rel="noreferrer" className="text-link">
                      Open it
                      <span className="sr-only">: {step.title}</span>
                    </a>
                  </>
                )}
              </p>
            </div>
          </div>
          {!week.begins && step.canLog && !step.isFinished && (
            <div className="flex flex-wrap items-center gap-2 pl-11 md:pl-0">
              {step.goalId && !inReview.includes(step.goalId) && (
                <AddEvidence goalId={step.goalId} title={step.title} />
              )}
              {!step.goalId && step.hoursDone >= step.hours && (
                <FinishButton activityId={step.activityId} title={step.title} today={today} finish={finish} />
              )}
              <HoursStepper
                activityId={step.activityId}
                title={step.title}
                monday={week.monday}
                planned={step.planned}
                taken={step.taken}
                log={log}
              />
            </div>
          )}
          {(week.begins || !step.canLog || step.isFinished) && (
            <p className="pl-11 text-sm text-ink-soft tabular-nums md:pl-0">{countOf(step.planned, 'hour')}</p>
          )}
        </li>
      ))}
    </ul>
  )
}

const wholeInWords = ({ hours, hoursDone }: WeekStep): string =>
  hoursDone === 0 ? `${countOf(hours, 'hour')} in all` : `${hoursDone} of ${countOf(hours, 'hour')} done in all`

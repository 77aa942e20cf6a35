import { PlacementsBesidePlan } from '@/components/rotation/placements-beside-plan'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { addDays, weekStart } from '@/lib/core/weeks'
import type { Result } from '@/lib/core/result'
import type { PlanView } from '@/lib/pathways/view'

import { Impossible } from './impossible'
import { Keeping } from './keeping'
import { PlanAgain } from './plan-again'
import { PlanHeadline } from './plan-headline'
import { StepActions } from './step-actions'
import { StepDetail } from './step-detail'
import { StepList } from './step-list'
import { Timeline } from './timeline'
import { WhatSetsTheDate } from './what-sets-the-date'

type Act = (input: unknown) => Promise<Result<unknown>>

type PlanPageProps = {
  plan: PlanView
  /** The Monday of this week, and the hours worked in it by activity. */
  monday: string
  thisWeek: Readonly<Record<string, number>>
  /** Absent when a version is shown as it was, or someone else's plan. */
  actions?: Record<'planAgain' | 'adopt' | 'steer' | 'log' | 'finish', Act>
}

/** A plan: the date first, then what sets it, the weeks, and every step with its reason. */
export function PlanPage({ plan, monday, thisWeek, actions }: PlanPageProps) {
  const { answer, problem, renewals } = plan.version
  const { finishWeek, finishDate } = answer
  const steps = plan.steps.map((step) => ({ ...step, state: stateOf(step, plan.currentWeek) }))

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <PlanHeadline plan={plan} level={actions ? 1 : 2} />
      {actions && plan.outdated.length > 0 && (
        <Notice tone="warning" title="This plan is out of date" action={<PlanAgain action={actions.planAgain} />}>
          {plan.outdated.join(' ')}
        </Notice>
      )}
      {finishWeek === null || finishDate === null ? (
        <Impossible plan={plan} {...(actions && { adopt: actions.adopt })} />
      ) : (
        <>
          <WhatSetsTheDate
            limits={answer.limits}
            whatIf={answer.whatIf}
            problem={problem}
            isToday={actions !== undefined}
          />
          <Card
            title="The weeks"
            className="hidden md:block print:block"
            lead={<span className="print:hidden">Each bar opens its step below.</span>}
          >
            <Timeline
              start={problem.start}
              finishWeek={finishWeek}
              finishDate={finishDate}
              currentWeek={plan.currentWeek}
              hoursPerWeek={problem.hoursPerWeek}
              exceptions={plan.exceptions}
              steps={steps.map((step) => ({
                ...step,
                done: step.hours > 0 ? step.hoursDone / step.hours : 0,
              }))}
            />
          </Card>
          <Card
            flush
            // A list of steps runs on over the pages; its rows do not break.
            className="print:break-inside-auto!"
            title="The steps"
            lead="In the order in which they come. Each says why it is there."
            {...(actions && {
              action: (
                <LinkButton href="/my/plan/versions" variant="quiet" size="small" className="-mx-3">
                  Versions
                </LinkButton>
              ),
            })}
          >
            <StepList
              steps={steps.map((step) => ({
                ...step,
                detail: (
                  <StepDetail step={step} currency={plan.currency}>
                    {actions && step.kind !== 'renewal' && !step.goal?.ending && (
                      <StepActions
                        activityId={step.activityId}
                        title={step.title}
                        wish={step.wish}
                        thisWeek={{ monday, hours: thisWeek[step.activityId] ?? 0 }}
                        today={plan.today}
                        isFinished={step.finishedOn !== null}
                        canLog={weekStart(problem.start, step.firstWeek) <= addDays(monday, 28) || step.hoursDone > 0}
                        goalId={step.goal?.id ?? null}
                        steer={actions.steer}
                        log={actions.log}
                        finish={actions.finish}
                      />
                    )}
                  </StepDetail>
                ),
              }))}
            />
          </Card>
          {plan.placements.length > 0 && (
            <PlacementsBesidePlan placements={plan.placements} isOwn={actions !== undefined} />
          )}
          <Keeping renewals={renewals.filter(({ expires }) => expires >= finishDate)} currency={plan.currency} />
        </>
      )}
    </div>
  )
}

function stateOf(
  { finishedOn, hoursDone, firstWeek }: PlanView['steps'][number],
  currentWeek: number,
): 'finished' | 'under-way' | 'ahead' {
  if (finishedOn) return 'finished'
  return hoursDone > 0 || firstWeek <= currentWeek ? 'under-way' : 'ahead'
}

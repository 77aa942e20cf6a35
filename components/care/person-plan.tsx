import { StepDetail } from '@/components/pathway/step-detail'
import { StepList } from '@/components/pathway/step-list'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import type { PlanView } from '@/lib/pathways/view'

/** Someone's plan as those who look after them see it: to read, not to change. */
export function PersonPlan({ plan, name }: { plan: PlanView | undefined; name: string }) {
  if (!plan)
    return (
      <Card>
        <EmptyState says={`${name} has no plan yet. It takes five minutes to make one together, at their desk.`} />
      </Card>
    )
  const { limits, conflict } = plan.version.answer
  const reasons = limits.length > 0 ? limits : conflict
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      {plan.outdated.length > 0 && (
        <Notice tone="warning" title="This plan is out of date">
          {plan.outdated.join(' ')} Only {name} can plan again.
        </Notice>
      )}
      {reasons.length > 0 && (
        <Card
          title={limits.length > 0 ? 'What sets the date' : 'Why there is no date'}
          lead={`As ${name.split(' ')[0]} reads it.`}
        >
          <ul className="grid gap-2">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Card>
      )}
      {plan.steps.length > 0 && (
        <Card flush title="The steps" lead="In the order in which they come. Each says why it is there.">
          <StepList
            steps={plan.steps.map((step) => ({
              ...step,
              state: stateOf(step, plan.currentWeek),
              detail: <StepDetail step={step} currency={plan.currency} />,
            }))}
          />
        </Card>
      )}
    </div>
  )
}

function stateOf({ finishedOn, hoursDone, firstWeek }: PlanView['steps'][number], currentWeek: number) {
  if (finishedOn) return 'finished' as const
  return hoursDone > 0 || firstWeek <= currentWeek ? ('under-way' as const) : ('ahead' as const)
}

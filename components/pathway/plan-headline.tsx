import { classes } from '@/components/ui/classes'
import { DateHeadline } from '@/components/ui/date-headline'
import { countOf, formatMoney } from '@/components/ui/format-amount'
import { Disclosure } from '@/components/ui/disclosure'
import { formatDate } from '@/components/ui/format-date'
import { Stat, Stats } from '@/components/ui/stat'
import type { PlanView } from '@/lib/pathways/view'

import { movedInWords } from './moved-in-words'
import { ProofMark } from './proof'

/** The day, how it moved, and how sure we are of it. */
export function PlanHeadline({ plan, level }: { plan: PlanView; level: 1 | 2 }) {
  const { answer, problem, number, madeAt, solver } = plan.version
  const { finishDate } = answer
  const done = plan.steps.reduce((total, step) => total + step.hoursDone, 0)
  const all = plan.steps.reduce((total, step) => total + step.hours, 0)

  return (
    <header className="grid gap-6 print:gap-3 lg:grid-cols-[minmax(0,1fr)_auto] lg:items-end">
      <DateHeadline
        level={level}
        label={finishDate ? `Ready for ${plan.role.title}` : plan.role.title}
        {...(finishDate ? { date: finishDate } : { instead: 'Not possible as things stand' })}
      >
        {finishDate && <p>{movedInWords(plan)}</p>}
        {plan.moved && plan.moved.why.length > 0 && (
          <div className="print:hidden">
            <Disclosure summary="What happened in between">
              <ul className="grid gap-1">
                {plan.moved.why.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            </Disclosure>
          </div>
        )}
        {finishDate && (
          <details className="mt-2 text-sm">
            <summary
              className={classes(
                'inline-flex min-h-11 list-none items-center gap-1.5 md:min-h-6 [&::-webkit-details-marker]:hidden',
                answer.status === 'optimal' ? 'text-on-track' : 'text-ink-soft',
              )}
            >
              <ProofMark isProven={answer.status === 'optimal'} />
              <span className="underline decoration-dotted underline-offset-4">
                {answer.status === 'optimal'
                  ? 'Proven: no plan gets there earlier'
                  : 'The best found so far; an earlier date is not ruled out'}
              </span>
            </summary>
            <p className="mt-2 text-ink-soft">
              Version {number}, made on {formatDate(madeAt.toISOString().slice(0, 10))} at{' '}
              {countOf(problem.hoursPerWeek, 'hour')} a week. {proofInWords(answer.bound.finishWeek, answer.finishWeek)}{' '}
              Solved by {solver.name} {solver.version} in {solver.seconds.toFixed(1)} s; problem{' '}
              <code className="font-mono text-xs">{plan.version.problemHash.slice(0, 12)}</code>.
            </p>
          </details>
        )}
        <p className="mt-2 hidden text-sm print:block">
          Version {number}, made on {formatDate(madeAt.toISOString().slice(0, 10))} at{' '}
          {countOf(problem.hoursPerWeek, 'hour')} a week.
        </p>
      </DateHeadline>
      {finishDate && (
        <div className="lg:w-96">
          <Stats three>
            <Stat label="Hours done" value={done} unit={`of ${all}`} />
            <Stat label="Cost" value={formatMoney({ amount: answer.cost ?? 0, currency: plan.currency })} />
            <Stat label="Steps" value={plan.steps.length} />
          </Stats>
        </div>
      )}
    </header>
  )
}

function proofInWords(bound: number | undefined, finishWeek: number | null): string {
  if (bound === undefined || finishWeek === null) return ''
  return bound === finishWeek
    ? `It takes ${countOf(finishWeek, 'week')}, and it is proven that no choice and no order of steps takes fewer.`
    : `It takes ${countOf(finishWeek, 'week')}; fewer than ${bound} are proven impossible.`
}

import { BadgeCheck, CircleDashed } from 'lucide-react'

import { ActionForm } from '@/components/forms/action-form'
import type { FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { countOf, formatNumber } from '@/components/ui/format-amount'
import { Stat, Stats } from '@/components/ui/stat'
import { SubmitButton } from '@/components/ui/submit-button'
import type { OutcomeView, ScheduleView } from '@/lib/rotation/views/schedule'

import { PublishForm } from './publish-form'

type OutcomeCardProps = {
  view: ScheduleView
  outcome: OutcomeView
  publish: FormAction<{ told: number }>
  discard: FormAction<unknown>
}

/** What the schedule is worth, how sure that is, and whether to publish it. */
export function OutcomeCard({ view, outcome, publish, discard }: OutcomeCardProps) {
  const { points, wishes, difference, proof, isProven } = outcome
  const Mark = isProven ? BadgeCheck : CircleDashed
  return (
    <Card flush title={view.publishedAt ? 'What was published' : 'The proposal'}>
      <div className="grid gap-5 px-5 pb-5 md:px-6">
        <Stats>
          {difference && (
            <Stat label="Placements that change" value={formatNumber(difference.cells.length)}>
              of {formatNumber(difference.of)}, for {countOf(difference.people, 'person', 'people')}
            </Stat>
          )}
          <Stat label="Points together" value={formatNumber(points.total)} />
          <Stat label="First wishes granted" value={formatNumber(wishes.firstGranted)}>
            of {formatNumber(wishes.firstSaid)}
          </Stat>
          <Stat label="Fewest points of anyone" value={formatNumber(points.lowest)}>
            of {formatNumber(points.most)}
          </Stat>
        </Stats>
        <p className="flex items-start gap-2">
          <Mark
            aria-hidden="true"
            className={`mt-0.5 size-5 shrink-0 ${isProven ? 'text-on-track' : 'text-ink-faint'}`}
            strokeWidth={1.75}
          />
          <span>
            {proof}
            {view.solver && (
              <span className="text-ink-faint">
                {' '}
                {view.solver.name},{' '}
                {view.solver.seconds < 10 ? view.solver.seconds.toFixed(1) : Math.round(view.solver.seconds)} s
              </span>
            )}
          </span>
        </p>
      </div>
      {!view.publishedAt && (
        <div className="grid gap-3 border-t px-5 py-5 md:px-6">
          <PublishForm
            action={publish}
            schedule={{ id: view.id, version: view.version }}
            told={outcome.told}
            isFirst={difference === null}
          />
          <ActionForm action={discard} values={{ scheduleId: view.id }} className="-ml-4">
            <SubmitButton variant="quiet">Discard this proposal</SubmitButton>
          </ActionForm>
        </div>
      )}
    </Card>
  )
}

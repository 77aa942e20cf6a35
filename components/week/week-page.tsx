import { ForecastNews } from '@/components/forecasts/forecast-news'
import type { FormAction } from '@/components/forms/use-action-form'
import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { ProgressBar } from '@/components/ui/progress-bar'
import { RotationNotices } from '@/components/rotation/mine/rotation-notices'
import { FridayLine } from '@/components/strain/friday-line'
import { PlanAgain } from '@/components/pathway/plan-again'
import type { Result } from '@/lib/core/result'
import type { ForecastNews as Forecasts } from '@/lib/forecasts/views/forecast'
import type { PlanView } from '@/lib/pathways/view'
import type { WeekView } from '@/lib/pathways/views/week'
import type { News } from '@/lib/reviews/views/news'
import type { RotationNews } from '@/lib/rotation/views/news'

import { LearningNews } from './learning-news'
import { StepsAhead } from './steps-ahead'
import { WaitingList } from './waiting-list'
import { WeekHeadline } from './week-headline'
import { WeekHours } from './week-hours'
import { WeekSteps } from './week-steps'

type Act = (input: unknown) => Promise<Result<unknown>>

type WeekPageProps = {
  plan: PlanView
  week: WeekView
  news: News
  /** What waits around rotations. */
  rotationNews: readonly RotationNews[]
  /** What changed about one's time, and what that does to the date. */
  forecasts: Forecasts
  /** The week to be asked about, on its Friday. */
  strainWeek: string | null
  actions: Record<'planAgain' | 'log' | 'finish', Act> & { see: FormAction<unknown> }
}

/** A person's Monday: the date, this week's hours, the next step, and what waits. */
export function WeekPage({ plan, week, news, rotationNews, forecasts, strainWeek, actions }: WeekPageProps) {
  const isPossible = plan.version.answer.finishDate !== null
  // Whoever has handed it in waits for someone else, and is not asked for it again.
  const inReview = news.goals.filter(({ isWaiting }) => isWaiting).map(({ id }) => id)
  const waiting = week.waiting.filter(({ goalId }) => !goalId || !inReview.includes(goalId))
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <WeekHeadline plan={plan} because={forecasts.adopted.flatMap(({ because }) => because)} />
      <RotationNotices news={rotationNews} />
      <ForecastNews news={forecasts} outdated={plan.outdated} planAgain={actions.planAgain} see={actions.see} />
      {forecasts.open.length === 0 && plan.outdated.length > 0 && (
        <Notice tone="warning" title="Your plan is out of date" action={<PlanAgain action={actions.planAgain} />}>
          {plan.outdated.join(' ')}
        </Notice>
      )}
      {!isPossible && (
        <Notice
          tone="warning"
          title="There is no plan that keeps all your terms"
          action={<LinkButton href="/my/plan">See why, and what would help</LinkButton>}
        />
      )}
      {strainWeek && <FridayLine week={strainWeek} />}
      {isPossible && (
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <Card
            flush
            title={week.begins ? 'The first week' : 'This week'}
            lead={daysOf(week)}
            action={
              <LinkButton href="/my/terms" variant="quiet" size="small" className="-mx-3">
                Change hours
              </LinkButton>
            }
          >
            <WeekHours week={week} />
            <WeekSteps week={week} inReview={inReview} log={actions.log} finish={actions.finish} today={plan.today} />
            <StepsAhead week={week} />
          </Card>
          <div className="grid gap-6">
            <WaitingList waiting={waiting} today={plan.today} finish={actions.finish} />
            <LearningNews news={news} />
            <Card title="All of it">
              <ProgressBar
                label="Hours done"
                value={week.done}
                max={week.total}
                says={`${week.done} of ${countOf(week.total, 'hour')}`}
              />
              <p className="mt-3 text-sm text-ink-soft">
                {week.finishedSteps} of {countOf(week.totalSteps, 'step')} finished.
              </p>
              <div className="mt-4 -ml-3">
                <LinkButton href="/my/plan" variant="quiet" size="small">
                  See the whole plan
                </LinkButton>
              </div>
            </Card>
          </div>
        </div>
      )}
    </div>
  )
}

const daysOf = ({ begins, monday, sunday }: WeekView): string =>
  begins
    ? `It begins on ${formatDate(begins, 'weekday')}.`
    : `${formatDate(monday, 'weekday')} to ${formatDate(sunday, 'weekday')}`

import { ActionForm } from '@/components/forms/action-form'
import type { FormAction } from '@/components/forms/use-action-form'
import { PlanAgain } from '@/components/pathway/plan-again'
import { Disclosure } from '@/components/ui/disclosure'
import { LinkButton } from '@/components/ui/link-button'
import { Notice, type NoticeTone } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Result } from '@/lib/core/result'
import type { ForecastNews as News, ForecastView } from '@/lib/forecasts/views/forecast'

import { ForecastSentence } from './forecast-sentence'
import { RefreshWhenThere } from './refresh-when-there'

/** So many are told on one's Monday; the rest stand on a page of their own. */
const most = 3

type ForecastNewsProps = {
  news: News
  /** All that the plan does not know of, in sentences. */
  outdated: readonly string[]
  planAgain: (input: unknown) => Promise<Result<unknown>>
  see: FormAction<unknown>
}

/** What others or the calendar changed about one's time, and what that does to one's date. Planning again stays one's own choice. */
export function ForecastNews({ news: { open, stays }, outdated, planAgain, see }: ForecastNewsProps) {
  if (open.length === 0) return null
  const waiting = open.filter(({ state }) => state === 'waiting').length
  const done = open.filter(({ state }) => state === 'done')
  return (
    <Notice tone={toneOf(open)}>
      <div className="grid gap-3">
        {open.slice(0, most).map((forecast) => (
          <ForecastSentence key={forecast.id} forecast={forecast} />
        ))}
        {waiting > 0 && (
          <RefreshWhenThere waiting={waiting}>What this does to your date is being worked out…</RefreshWhenThere>
        )}
        {done.length > 0 && (
          <p className="text-sm text-ink-soft">Your plan stays as it is until you plan again. {stays}</p>
        )}
        {outdated.length > 0 && (
          <Disclosure summary="What your plan does not know of yet">
            <ul className="grid gap-1">
              {outdated.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </Disclosure>
        )}
        {(done.length > 0 || outdated.length > 0) && (
          <div className="flex flex-wrap items-start gap-2">
            <PlanAgain action={planAgain} label="Plan again with it" />
            {done.length > 0 && (
              <ActionForm action={see} values={{ ids: done.map(({ id }) => id).join(',') }}>
                <SubmitButton variant="secondary">Not now</SubmitButton>
              </ActionForm>
            )}
            <LinkButton href="/my/forecasts" variant="quiet">
              {open.length > most ? `All ${open.length} changes` : 'Earlier changes'}
            </LinkButton>
          </div>
        )}
      </div>
    </Notice>
  )
}

function toneOf(open: readonly ForecastView[]): NoticeTone {
  const done = open.filter(({ state }) => state === 'done')
  const isStill = ({ days }: ForecastView) => days === 0
  if (done.length < open.length || done.every(isStill)) return 'info'
  return done.every(({ days }) => days !== null && days <= 0) ? 'success' : 'warning'
}

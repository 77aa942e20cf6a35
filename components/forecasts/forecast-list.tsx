import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { formatDate } from '@/components/ui/format-date'
import type { ForecastView } from '@/lib/forecasts/views/forecast'

import { ForecastSentence } from './forecast-sentence'

/** What moved one's date, the latest first, and whether a plan knows of it. */
export function ForecastList({ forecasts }: { forecasts: readonly ForecastView[] }) {
  if (forecasts.length === 0)
    return (
      <Card>
        <EmptyState says="Nothing has moved your date yet. When someone gives you hours back, cancels a block or sets days off for your team, what that does to your date is told here." />
      </Card>
    )
  return (
    <Card flush>
      <ul className="divide-y">
        {forecasts.map((forecast) => (
          <li key={forecast.id} className="grid gap-1 px-5 py-4 md:grid-cols-[9rem_minmax(0,1fr)] md:gap-6 md:px-6">
            <p className="text-sm text-ink-soft md:pt-0.5">{formatDate(forecast.askedOn, 'day')}</p>
            <div className="min-w-0 text-[0.9375rem]">
              {forecast.state === 'waiting' && <p>{forecast.says}</p>}
              <ForecastSentence forecast={forecast} />
              <p className="mt-1 text-sm text-ink-soft">{whatBecameOfIt(forecast)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function whatBecameOfIt({ state, adopted, isSeen }: ForecastView): string {
  if (adopted !== null) return `Version ${adopted} of your plan knows of it.`
  if (state !== 'done') return ''
  return isSeen ? 'You left your plan as it is.' : 'Your plan does not know of it yet.'
}

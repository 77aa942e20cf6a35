import type { ForecastView } from '@/lib/forecasts/views/forecast'

/** What happens to the date, and because of what. While that is worked out, only what changed. */
export function ForecastSentence({ forecast: { state, says, because } }: { forecast: ForecastView }) {
  return (
    <div>
      {state !== 'waiting' && <p className="font-medium">{says}</p>}
      {because.map((reason) => (
        <p key={reason} className={state === 'waiting' ? 'font-medium' : 'text-ink-soft'}>
          {reason}
        </p>
      ))}
    </div>
  )
}

import type { Tone } from '@/components/ui/badge'
import { formatDate } from '@/components/ui/format-date'
import type { DayView } from '@/lib/protected-time/views/mine'
import { sayTimes } from '@/lib/protected-time/views/words'

/** What became of a block's day, as a mark with its word. */
export function stateWord({ state, when, instead }: DayView): { says: string; tone: Tone } {
  if (state === 'taken') return { says: 'Taken', tone: 'on-track' }
  if (state === 'cancelled') return { says: 'Cancelled, needs another time', tone: 'drifting' }
  if (state === 'lost') return { says: 'Lost', tone: 'late' }
  if (state === 'placed-again')
    return instead?.isTaken
      ? { says: 'Placed again and taken', tone: 'on-track' }
      : { says: 'Placed again', tone: 'accent' }
  return when === 'past' ? { says: 'Not said', tone: 'neutral' } : { says: 'Planned', tone: 'neutral' }
}

/** By whose decision a block's day did not take place, why, and until when it can be placed again; empty where nothing is to say. */
export function decisionWords(day: DayView, whose: { isMine: boolean }): string[] {
  const { state, by, reason, instead, minutes, placeBy, isMyDecision } = day
  if (state === 'planned' || state === 'taken' || !by) return []
  const who = isMyDecision ? 'you' : by.name
  const other = instead
    ? [`Instead ${formatDate(instead.day, 'weekday')}, ${sayTimes({ startsAt: instead.startsAt, minutes })}.`]
    : []
  const open =
    state === 'cancelled' && placeBy ? [`It can be placed again until ${formatDate(placeBy, 'weekday')}.`] : []
  const lost = state === 'lost' ? [`No other time was found for it${whose.isMine ? '; your plan knows' : ''}.`] : []
  return [`Cancelled by ${who}: ${reason}.`.replace(/\.\.$/, '.'), ...other, ...open, ...lost]
}

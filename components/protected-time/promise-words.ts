import type { Tone } from '@/components/ui/badge'
import { countOf } from '@/components/ui/format-amount'
import { formatDate } from '@/components/ui/format-date'
import type { PromiseGap, PromiseState, PromiseSums, PromiseView } from '@/lib/protected-time/views/promise'
import { sayLength } from '@/lib/protected-time/views/words'

export const promiseMarks: Record<PromiseState, { says: string; tone: Tone }> = {
  kept: { says: 'Kept', tone: 'on-track' },
  broken: { says: 'Broken', tone: 'late' },
  open: { says: 'Still open', tone: 'accent' },
  'not-said': { says: 'Not said', tone: 'neutral' },
  none: { says: 'Nothing promised', tone: 'neutral' },
}

/** Minutes in a table: "2 h", "1.5 h", and a dash for none. */
export const hoursCell = (minutes: number): string =>
  minutes === 0 ? '–' : `${new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(minutes / 60)} h`

/** What the weeks that are over came to, in a sentence or two. */
export function promiseInWords({ weeks }: PromiseView, monday: string): string {
  const over = weeks.filter(({ week, promised }) => week < monday && promised > 0)
  if (over.length === 0) return 'No protected time was promised in the weeks that are over.'
  const sum = (part: (week: (typeof over)[number]) => number) => over.reduce((total, week) => total + part(week), 0)
  const [promised, taken, again, lost, unsaid] = [
    sum((week) => week.promised),
    sum((week) => week.taken),
    sum((week) => week.placedAgain),
    sum((week) => week.lost),
    sum((week) => week.notSaid),
  ]
  const kept = over.filter(({ state }) => state === 'kept').length
  const parts = [
    `${sayLength(taken)} taken`,
    ...(again > 0 ? [`${sayLength(again)} placed again`] : []),
    ...(lost > 0 ? [`${sayLength(lost)} lost`] : []),
    ...(unsaid > 0 ? [`of ${sayLength(unsaid)} nobody said anything`] : []),
  ]
  return `Kept in ${kept} of ${countOf(over.length, 'week')} that ${over.length === 1 ? 'is' : 'are'} over. Of ${sayLength(promised)} promised: ${parts.join(', ')}.`
}

/** Why a block did not take place as agreed: "Thursday 19 November, 2 hours: cancelled by Ingrid Solheim (Major incident)." */
export function gapInWords({ day, minutes, state, by, reason, instead }: PromiseGap): string {
  const became =
    state === 'placed-again' && instead
      ? `, placed again on ${formatDate(instead.day, 'weekday')}`
      : state === 'lost'
        ? ', lost'
        : ', needs another time'
  return `${formatDate(day, 'weekday')}, ${sayLength(minutes)}: cancelled by ${by}${reason && ` (${reason})`}${became}.`
}

/** "5 hours promised: 2 hours taken, 3 hours still ahead." */
export function sumsInWords({ promised, taken, placedAgain, lost, notSaid, open }: PromiseSums): string {
  const parts = [
    ...(taken > 0 ? [`${sayLength(taken)} taken`] : []),
    ...(placedAgain > 0 ? [`${sayLength(placedAgain)} placed again`] : []),
    ...(lost > 0 ? [`${sayLength(lost)} lost`] : []),
    ...(notSaid > 0 ? [`of ${sayLength(notSaid)} nothing is said`] : []),
    ...(open > 0 ? [`${sayLength(open)} still ahead`] : []),
  ]
  return `${sayLength(promised)} promised: ${parts.join(', ')}.`
}

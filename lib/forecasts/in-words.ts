import { sayCount, sayDay, sayList } from '@/lib/core/say'
import { addDays, daysBetween, mondayOf } from '@/lib/core/weeks'

/** Days on which others rely: a booked exam, or the last of a published placement. `called` as in "the exam for CCNA". */
export type RelyingDay = { called: string; kind: 'exam' | 'placement'; from: string; to: string }

/** What a change does to a date, or did once a plan knows of it: "Your date would come 3 weeks earlier, on 14 March 2028." */
export function moveInWords(
  from: string | null,
  to: string | null,
  { fixed = [], isAdopted = false }: { fixed?: readonly RelyingDay[]; isAdopted?: boolean } = {},
): string {
  if (from === null && to === null) return 'There is still no plan that keeps all your terms.'
  if (to === null) return 'No plan fits any more.'
  if (from === null) return `A plan fits again: you could be ready on ${sayDay(to)}.`
  const days = daysBetween(from, to)
  if (days === 0) return `Your date stays ${sayDay(to)}${setBy(to, fixed)}.`
  return `Your date ${isAdopted ? 'came' : 'would come'} ${apart(days)}, on ${sayDay(to)}.`
}

function apart(days: number): string {
  const far = Math.abs(days)
  const said = far < 7 ? sayCount(far, 'day') : sayCount(Math.round(far / 7), 'week')
  return `${said} ${days < 0 ? 'earlier' : 'later'}`
}

/** What keeps a date where it is, when something that stands ends in the same week. */
function setBy(date: string, fixed: readonly RelyingDay[]): string {
  const last = fixed.find(({ to }) => mondayOf(to) === mondayOf(date) || to === addDays(date, 1))
  return last ? `: ${last.called} sets it` : ''
}

/** What stays whatever the date does; empty when nothing does. */
export function staysInWords(fixed: readonly RelyingDay[]): string {
  if (fixed.length === 0) return ''
  const named = fixed
    .slice(0, 3)
    .map(({ kind, called, to }) => (kind === 'exam' ? `${called} on ${sayDay(to)}` : called))
  const rest = fixed.length - named.length
  const all = rest > 0 ? [...named, `${sayCount(rest, 'other date')} that others rely on`] : named
  const said = sayList(all)
  return `${said.slice(0, 1).toUpperCase()}${said.slice(1)} ${fixed.length === 1 ? 'stays' : 'stay'} where ${fixed.length === 1 ? 'it is' : 'they are'}.`
}

import type { Planned } from '../plan-pathway'
import { counted, listed } from './words'

/** What a change does to a plan: "One more hour a week brings the date forward by 9 weeks." */
export function differenceSaid(what: string, planned: Planned, other: Planned, because?: string): string {
  if (other.status === 'unknown') return `${what}: there was no time to work this out.`
  if (other.status === 'infeasible') return `${what} leaves no plan that keeps to everything else.`
  const weeks = weeksBetween(planned, other)
  const money = spentSaid(planned, other)
  const also = money && `, with ${money}`
  const unproven = unprovenSaid(other)
  if (weeks < 0) return `${what} brings the date forward by ${counted(-weeks, 'week')}${also}.${unproven}`
  if (weeks > 0) return `${what} makes it ${counted(weeks, 'week')} later${also}.${unproven}`
  if (!money && other.status === 'feasible') return `${what}: nothing better was found in the time there was.`
  const reason = because ? `: ${because}` : ''
  return money ? `${what} leaves the date as it is${reason}${also}.${unproven}` : `${what} changes nothing${reason}.`
}

/** Time that ran out before a proof is owned up to. */
export const unprovenSaid = ({ status }: Planned): string =>
  status === 'feasible' ? ' That is the best found in the time there was, not proven.' : ''

/** Weeks from one plan's finish to another's; below 0 is earlier. */
export const weeksBetween = (planned: Planned, other: Planned): number =>
  (other.finishWeek ?? 0) - (planned.finishWeek ?? 0)

/** "12 hours more and a cost of 50 less"; empty if hours and cost stay. */
export function spentSaid(planned: Planned, other: Planned): string {
  const hours = (other.hours ?? 0) - (planned.hours ?? 0)
  const cost = (other.cost ?? 0) - (planned.cost ?? 0)
  const moreOrLess = (amount: number) => (amount > 0 ? 'more' : 'less')
  const parts = [
    ...(hours === 0 ? [] : [`${counted(Math.abs(hours), 'hour')} ${moreOrLess(hours)}`]),
    ...(cost === 0 ? [] : [`a cost ${Math.abs(cost)} ${cost > 0 ? 'higher' : 'lower'}`]),
  ]
  return listed(parts)
}

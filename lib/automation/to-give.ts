import { affectedBy } from './affected'
import type { Opportunity } from './queries'
import { shareOut, type Sharer } from './share-out'
import type { GiveAsked, GivenView, MeasuredView, ToGiveView } from './views/opportunity'

/**
 * What a finished automation has to give back: the part that was asked for, or that its figures name, of what later tickets
 * show or, while they show nothing, of the promise. Never more than is saved and not given yet.
 */
export function toGive(
  opportunity: Opportunity,
  members: readonly Sharer[],
  measured: MeasuredView,
  given: readonly GivenView[],
  asked: GiveAsked,
): ToGiveView {
  const { saved, promised } = measured
  const of = saved === null ? 'promised' : (asked.of ?? 'measured')
  const hours = Math.max(0, of === 'measured' && saved !== null ? saved : promised)
  const percent = asked.percent ?? opportunity.givesBackPercent
  const most = Math.max(0, saved ?? promised)
  const standing = given.filter(({ to }) => to === null)
  const already = standing.reduce((sum, row) => sum + row.hours, 0)
  const comesTo = Math.floor((hours * percent) / 100 + 1e-9)
  const left = Math.max(0, Math.min(comesTo, Math.floor(most + 1e-9)) - already)
  const people = affectedBy(opportunity, members).filter(({ id }) => !standing.some(({ personId }) => personId === id))
  return {
    of,
    hours,
    percent,
    comesTo,
    already,
    most,
    shares: Object.fromEntries(shareOut(left, people).map((person) => [person.id, person.hours])),
  }
}

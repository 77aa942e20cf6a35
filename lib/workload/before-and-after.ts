import { addDays, mondayOf } from '@/lib/core/weeks'
import type { MixTarget } from './model'
import { sharesOf, sumOf, totalOf, type MixWeek } from './views/mix'

/** Complete weeks on either side that are looked at, and how many must be there. */
const reach = 8
const least = 3

export type BeforeAndAfter = { before: MixTarget; after: MixTarget; weeksBefore: number; weeksAfter: number }

/**
 * A team's mix in the complete weeks before a change and after it; the week in which it fell is neither. Null while there are
 * fewer than three complete weeks on one of the sides.
 */
export function beforeAndAfter(weeks: readonly MixWeek[], day: string): BeforeAndAfter | null {
  const monday = mondayOf(day)
  const near = weeks.filter((week) => week.isComplete && totalOf(week) > 0)
  const earlier = near.filter(({ week }) => week < monday && week >= addDays(monday, -7 * reach))
  const later = near.filter(({ week }) => week > monday && week <= addDays(monday, 7 * reach))
  const [before, after] = [sharesOf(sumOf(earlier)), sharesOf(sumOf(later))]
  if (!before || !after || Math.min(earlier.length, later.length) < least) return null
  return { before, after, weeksBefore: earlier.length, weeksAfter: later.length }
}

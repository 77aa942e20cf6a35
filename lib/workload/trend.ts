import { addDays, daysBetween } from '@/lib/core/weeks'
import type { MixTarget } from './model'
import { sayPercent, sharesOf, sumOf, totalOf, type MixWeek } from './views/mix'

/** Fewer complete weeks than this say nothing about a direction. */
export const leastWeeks = 8
/** A change over the whole time of fewer points than this is none. */
const leastPoints = 3
/** The slope must be so many times its own standard error. */
const beyondNoise = 2

/** Where a team's run work is going, in a sentence: by least squares over its complete weeks, and only beyond their noise. */
export function trendOf(weeks: readonly MixWeek[], target: MixTarget): string {
  const complete = weeks.filter((week) => week.isComplete && totalOf(week) > 0)
  const [first, last] = [complete[0], complete.at(-1)]
  if (!first || !last) return 'No week is complete yet, so there is no trend to speak of.'
  if (complete.length < leastWeeks)
    return `${complete.length} of the ${leastWeeks} complete weeks that a trend takes are there.`
  const aim = `the target is ${sayPercent(target.run)}.`
  const say = monthsIn(first.week, last.week)
  const [from, to] = [shareIn(complete, monthOf(first.week)), shareIn(complete, monthOf(last.week))]
  const moves = directionOf(
    complete.map((week) => ({ x: daysBetween(first.week, week.week) / 7, y: (week.run * 100) / totalOf(week) })),
  )
  if (moves === 0 || Math.sign(to - from) !== moves)
    return `Run work has stayed near ${sayPercent(sharesOf(sumOf(complete))?.run ?? 0)} since ${say(first.week)}; ${aim}`
  return `Run work ${moves < 0 ? 'fell' : 'rose'} from ${sayPercent(from)} in ${say(first.week)} to ${sayPercent(to)} in ${say(last.week)}; ${aim}`
}

/** A week belongs to the month of its Thursday. */
export const monthOf = (monday: string): string => addDays(monday, 3).slice(0, 7)

const shareIn = (weeks: readonly MixWeek[], month: string): number =>
  sharesOf(sumOf(weeks.filter(({ week }) => monthOf(week) === month)))?.run ?? 0

type Point = { x: number; y: number }

/** 1: it rises, -1: it falls, 0: neither beyond its noise. At least three points. */
export function directionOf(points: readonly Point[]): -1 | 0 | 1 {
  const mean = (of: (point: Point) => number) => points.reduce((sum, point) => sum + of(point), 0) / points.length
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)]
  const spread = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0)
  if (points.length < 3 || spread === 0) return 0
  const slope = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0) / spread
  const off = points.reduce((sum, point) => sum + (point.y - y - slope * (point.x - x)) ** 2, 0)
  const error = Math.sqrt(off / (points.length - 2) / spread)
  const xs = points.map((point) => point.x)
  const change = Math.abs(slope) * (Math.max(...xs) - Math.min(...xs))
  if (change < leastPoints || Math.abs(slope) <= beyondNoise * error) return 0
  return slope < 0 ? -1 : 1
}

/** Names of months; with their year once a name could mean two. */
function monthsIn(first: string, last: string): (monday: string) => string {
  const year = daysBetween(first, last) > 300 ? ({ year: 'numeric' } as const) : {}
  const format = new Intl.DateTimeFormat('en-GB', { month: 'long', ...year, timeZone: 'UTC' })
  return (monday) => format.format(new Date(`${addDays(monday, 3)}T00:00:00Z`))
}

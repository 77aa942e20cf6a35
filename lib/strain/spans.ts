import { addDays, daysBetween } from '@/lib/core/weeks'
import { settlingDays, weeksInPicture } from './model'

/** Spans count from this Monday, for every team alike, so that no two of them share a week. */
export const firstMonday = '2024-01-01'
const days = weeksInPicture * 7

/** The first and last day of the span in which a day lies. */
export function spanOf(day: string): { from: string; to: string } {
  const from = addDays(firstMonday, Math.floor(daysBetween(firstMonday, day) / days) * days)
  return { from, to: addDays(from, days - 1) }
}

/** The latest spans of which a picture can be drawn on this day, the latest first. */
export function settledSpans(today: string, most: number): { from: string; to: string }[] {
  const last = spanOf(addDays(today, -settlingDays - days)).from
  return Array.from({ length: most }, (_, at) => spanOf(addDays(last, -at * days))).filter(
    ({ from }) => from >= firstMonday,
  )
}

import { addDays, mondayOf } from '@/lib/core/weeks'

/** Days that an import covers, both included. */
export type Covered = { from: string; to: string }

/** Periods that touch or overlap become one; in the order of time. */
export function joined(periods: readonly Covered[]): Covered[] {
  const inOrder = periods.toSorted((one, other) => one.from.localeCompare(other.from))
  const whole: Covered[] = []
  for (const { from, to } of inOrder) {
    const last = whole.at(-1)
    if (last && from <= addDays(last.to, 1)) last.to = to > last.to ? to : last.to
    else whole.push({ from, to })
  }
  return whole
}

/** The Mondays of all weeks after a day that imports cover from Monday to Sunday. */
export function completeWeeksAfter(periods: readonly Covered[], day: string): string[] {
  const first = addDays(mondayOf(day), 7)
  return joined(periods).flatMap(({ from, to }) => {
    const mondays: string[] = []
    const begins = from > first ? from : first
    let monday = mondayOf(begins) === begins ? begins : addDays(mondayOf(begins), 7)
    for (; addDays(monday, 6) <= to; monday = addDays(monday, 7)) mondays.push(monday)
    return mondays
  })
}

/** The last stretch of days that imports cover before a day; undefined where there is none. */
export function coveredBefore(periods: readonly Covered[], day: string): Covered | undefined {
  const last = addDays(day, -1)
  const stretch = joined(periods.filter(({ from }) => from <= last)).at(-1)
  return stretch && { from: stretch.from, to: stretch.to < last ? stretch.to : last }
}

import { mondayOf, weekStart } from '@/lib/core/weeks'
import { bestOrder, oneAfterAnother, savedBy } from '@/lib/planning/automation/order'
import { paidBackIn, weekByWeek } from '@/lib/planning/automation/week-by-week'
import type { BuildOrder, OpportunityRow } from './views/opportunity'

const weeksInAYear = 52
/** Ten years: what takes longer to pay back is said not to. */
const farthest = 520

/** The order of building that saves the most hours, from this week on. Without hours to build, or anything to, there is none. */
export function orderOf(rows: readonly OpportunityRow[], hoursPerWeek: number, today: string): BuildOrder | null {
  if (hoursPerWeek <= 0 || rows.length === 0) return null
  const start = mondayOf(today)
  // Equals stand by name, so that the order is the same whoever looks.
  const byName = rows.toSorted((one, other) => one.title.localeCompare(other.title))
  const builds = byName.map(({ id, title, buildHours, saves }) => ({ id, title, buildHours, savedPerWeek: saves }))
  const schedule = oneAfterAnother(bestOrder(builds), hoursPerWeek)
  const built = schedule.reduce((sum, { buildHours }) => sum + buildHours, 0)
  const paidBackWeek = paidBackIn(schedule, farthest)
  return {
    hoursPerWeek,
    steps: schedule.map(({ id, title, buildHours, savedPerWeek, startsAt, doneAt }) => ({
      id,
      title,
      buildHours,
      saves: savedPerWeek,
      beginsIn: weekStart(start, Math.floor(startsAt + 1e-9) + 1),
      doneIn: weekStart(start, Math.max(1, Math.ceil(doneAt - 1e-9))),
    })),
    year: { saved: savedBy(schedule, weeksInAYear), built: Math.min(built, weeksInAYear * hoursPerWeek) },
    paidBackIn: paidBackWeek === undefined ? null : weekStart(start, paidBackWeek),
    weeks: weekByWeek(schedule, hoursPerWeek, weeksInAYear).map((week) => ({
      ...week,
      monday: weekStart(start, week.week),
    })),
  }
}

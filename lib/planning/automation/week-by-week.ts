import { savedBy, type Scheduled } from './order'

/** A week of building, counted from 1: hours put in, hours saved, and what all weeks so far have come to. */
export type WeekOfBuilding = {
  readonly week: number
  readonly built: number
  readonly saved: number
  readonly balance: number
}

/** What building in this order puts in and saves, for so many weeks. */
export function weekByWeek(schedule: readonly Scheduled[], hoursPerWeek: number, weeks: number): WeekOfBuilding[] {
  const hours = schedule.reduce((sum, { buildHours }) => sum + buildHours, 0)
  const builtBy = (week: number) => Math.min(hours, week * hoursPerWeek)
  return Array.from({ length: weeks }, (_, at) => {
    const [built, saved] = [builtBy(at + 1), savedBy(schedule, at + 1)]
    return {
      week: at + 1,
      built: built - builtBy(at),
      saved: saved - savedBy(schedule, at),
      balance: saved - built,
    }
  })
}

/** The week in which the hours saved have made up for all that was put in; undefined if that takes longer than so many. */
export function paidBackIn(schedule: readonly Scheduled[], mostWeeks: number): number | undefined {
  const hours = schedule.reduce((sum, { buildHours }) => sum + buildHours, 0)
  // A tenth of a second of work is no reason to wait another week.
  const isPaidBack = (weeks: number) => savedBy(schedule, weeks) >= hours - 1e-6
  const last = Math.max(0, ...schedule.map(({ doneAt }) => doneAt))
  for (let week = Math.max(1, Math.ceil(last)); week <= mostWeeks; week++) if (isPaidBack(week)) return week
  return undefined
}

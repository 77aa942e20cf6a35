/** A task that could be automated: hours to build it, and hours that it saves in each week once it is there. */
export type Build = { readonly id: string; readonly buildHours: number; readonly savedPerWeek: number }

/** When it is built, in weeks from the first day on: 2.5 is the middle of the third week. */
export type Scheduled<B extends Build = Build> = B & { readonly startsAt: number; readonly doneAt: number }

/**
 * The order in which to build one after another so that the most hours are saved: the fewest build hours for each hour
 * saved first (Smith's rule). Whatever two neighbours stand the other way round lose hours by it, so no order saves more by
 * any day after the last is done. What saves nothing comes last; equals stay as they were given.
 */
export const bestOrder = <B extends Build>(builds: readonly B[]): B[] =>
  builds.toSorted((one, other) => {
    // Multiplied out, so that nothing is divided by what saves nothing.
    const difference = one.buildHours * other.savedPerWeek - other.buildHours * one.savedPerWeek
    const isOnlyOneOfUse = one.savedPerWeek > 0 !== other.savedPerWeek > 0
    if (isOnlyOneOfUse) return one.savedPerWeek > 0 ? -1 : 1
    return difference
  })

/** Builds them one after another, in the order given, with so many hours a week. */
export function oneAfterAnother<B extends Build>(ordered: readonly B[], hoursPerWeek: number): Scheduled<B>[] {
  let hours = 0
  return ordered.map((build) => {
    const startsAt = hours / hoursPerWeek
    hours += build.buildHours
    return { ...build, startsAt, doneAt: hours / hoursPerWeek }
  })
}

/** Hours saved by all of them together from the first day until so many weeks later. */
export const savedBy = (schedule: readonly Scheduled[], weeks: number): number =>
  schedule.reduce((sum, { savedPerWeek, doneAt }) => sum + savedPerWeek * Math.max(0, weeks - doneAt), 0)

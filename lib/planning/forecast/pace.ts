/** Weeks until something is done: at someone's quicker, usual and slower pace; null: at that pace, never. */
export type WeeksToGo = { readonly early: number; readonly likely: number; readonly late: number | null }

/** Fewer weeks than these say nothing about a pace. */
export const leastWeeks = 4

/**
 * How long what remains takes at the pace of the last weeks: all of them for what is likely, the half with the most hours
 * for the earliest, the half with the least for the latest. Weeks without an hour count. Undefined while too few weeks are
 * known, or no hour was worked in any of them.
 */
export function weeksToGo(remaining: number, hoursOfLastWeeks: readonly number[]): WeeksToGo | undefined {
  if (hoursOfLastWeeks.length < leastWeeks) return undefined
  const sorted = [...hoursOfLastWeeks].sort((one, other) => other - one)
  const half = Math.ceil(sorted.length / 2)
  const [quick, usual, slow] = [mean(sorted.slice(0, half)), mean(sorted), mean(sorted.slice(-half))]
  if (usual === 0) return undefined
  const weeks = (pace: number) => Math.ceil(remaining / pace)
  return { early: weeks(quick), likely: weeks(usual), late: slow === 0 ? null : weeks(slow) }
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length

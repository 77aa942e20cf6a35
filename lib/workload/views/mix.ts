import { addDays } from '@/lib/core/weeks'
import { mixes, type Mix } from '@/lib/hours/model'
import type { MixTarget } from '../model'

/** Minutes of work by what they were for. */
export type MixSums = Readonly<Record<Mix, number>>

/** A team's week, in minutes, and how far it is written. */
export type MixWeek = MixSums & {
  /** Its Monday. */
  week: string
  protected: number
  instruction: number
  interruptions: number
  interruptedMinutes: number
  onCallMinutes: number
  /** How many of the team's people wrote hours, of how many who were in it that week; those who lead it apart. */
  wrote: number
  people: number
  /** It is over, and so many have written that it can be read as the team's. */
  isComplete: boolean
}

export const mixNames: Readonly<Record<Mix, string>> = { run: 'Run', grow: 'Grow', transform: 'Transform' }

/** How much of the team must have written before a week stands for it. */
const completeShare = 0.75

export const isWritten = ({ wrote, people }: Pick<MixWeek, 'wrote' | 'people'>): boolean =>
  wrote > 0 && wrote >= people * completeShare

export const totalOf = (sums: MixSums): number => sums.run + sums.grow + sums.transform

/** In whole percent that add up to 100: what is cut off goes to the largest remainders. Null where there is no work at all. */
export function sharesOf(sums: MixSums): MixTarget | null {
  const total = totalOf(sums)
  if (total === 0) return null
  const exact = mixes.map((mix) => ({ mix, share: (sums[mix] * 100) / total }))
  const left = 100 - exact.reduce((sum, { share }) => sum + Math.floor(share), 0)
  const topped = exact.toSorted((one, other) => (other.share % 1) - (one.share % 1)).slice(0, left)
  const shares: MixTarget = { run: 0, grow: 0, transform: 0 }
  for (const each of exact) shares[each.mix] = Math.floor(each.share) + (topped.includes(each) ? 1 : 0)
  return shares
}

/** The work of several weeks as one. */
export const sumOf = (weeks: readonly MixSums[]): MixSums => ({
  run: weeks.reduce((sum, { run }) => sum + run, 0),
  grow: weeks.reduce((sum, { grow }) => sum + grow, 0),
  transform: weeks.reduce((sum, { transform }) => sum + transform, 0),
})

/** A whole number of percent, with its sign on the same line. */
export const sayPercent = (share: number): string => `${share}\u00a0%`

/** The week to look at first: the last complete one, or else the last in which anyone wrote work. */
export const weekToShow = (weeks: readonly MixWeek[]): MixWeek | undefined =>
  weeks.findLast(({ isComplete }) => isComplete) ?? weeks.findLast((week) => totalOf(week) > 0)

export const sundayOf = (monday: string): string => addDays(monday, 6)

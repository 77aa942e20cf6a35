import { addDays } from '@/lib/core/weeks'
import type { MixWeek } from '@/lib/workload/views/mix'

/** A complete week of 100 hours of work, of which so many are run; the rest is grow. */
export const weekOf = (week: string, run: number, rest: Partial<MixWeek> = {}): MixWeek => ({
  week,
  run: run * 60,
  grow: (100 - run) * 60,
  transform: 0,
  protected: 0,
  instruction: 0,
  interruptions: 0,
  interruptedMinutes: 0,
  onCallMinutes: 0,
  wrote: 4,
  people: 4,
  isComplete: true,
  ...rest,
})

/** Weeks one after the other from a Monday on, with these hours of run work in each. */
export const weeksFrom = (monday: string, runs: readonly number[]): MixWeek[] =>
  runs.map((run, number) => weekOf(addDays(monday, number * 7), run))

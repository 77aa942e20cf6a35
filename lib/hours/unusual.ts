import { sayDay } from '@/lib/core/say'
import { timeInWords } from './views/time'

const usualWeek = 48 * 60
const usualDay = 12 * 60

export type WeekToJudge = {
  /** All minutes of the week, and those of each day; what was logged for the week as a whole is in no day. */
  minutes: number
  byDay: Readonly<Record<string, number>>
  /** Days of protected blocks that stood, and those on which something was written for one. */
  blockDays: readonly string[]
  writtenBlockDays: readonly string[]
}

/** What whoever approves a week should look at, in words; nothing when it is as weeks are. */
export function unusualIn({ minutes, byDay, blockDays, writtenBlockDays }: WeekToJudge): string[] {
  const long = Object.entries(byDay)
    .filter(([, of]) => of > usualDay)
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([day, of]) => `${timeInWords(of)} on ${sayDay(day)}, more than 12.`)
  const unwritten = [...new Set(blockDays)]
    .filter((day) => !writtenBlockDays.includes(day))
    .toSorted()
    .map((day) => `Nothing written on the protected block of ${sayDay(day)}.`)
  return [...(minutes > usualWeek ? [`${timeInWords(minutes)} in all, more than 48.`] : []), ...long, ...unwritten]
}

import type { Person } from '@/lib/people/model'

/** Why nobody learns on these days. */
export const blackoutKinds = ['change-freeze', 'leave', 'on-call'] as const
export type BlackoutKind = (typeof blackoutKinds)[number]

/** What became of a block on one of its days; without a word it is planned. */
export const blockOutcomes = ['taken', 'cancelled'] as const
export type BlockOutcome = (typeof blockOutcomes)[number]

/** Someone's protected time, and who may speak for it besides themselves. */
export type Guarded = Pick<Person, 'id' | 'leadIds'>

/** A weekly block: from a minute of the day on, in its own zone, for so many minutes, while it stands. Weekday 1 is Monday. */
export type WeeklyBlock = {
  id: string
  weekday: number
  /** Minutes after midnight on the clock of `timeZone`. */
  startsAt: number
  minutes: number
  timeZone: string
  /** First and last day on which it may fall; null: it has no end. */
  from: string
  to: string | null
}

/** Days on which no block takes place, the last one included. */
export type Blackout = { kind: BlackoutKind; from: string; to: string; note: string }

/** Hours a week that finished automation gives back to someone, from a Monday on. */
export type Reclaimed = { hours: number; from: string; to: string | null }

/** One day of a block of which something was said. A cancelled one may have another time instead. */
export type BlockDay = {
  blockId: string
  day: string
  outcome: BlockOutcome
  /** When it was cancelled, and the other time: a day, and minutes after midnight. */
  decidedOn: string
  instead: { day: string; startsAt: number } | null
}

export const protectedTimeLimits = {
  blocks: 14,
  minutes: { least: 30, most: 480, step: 15 },
  blackouts: 60,
  blackoutDays: 366,
  reason: 200,
  replaceDays: { least: 1, most: 60 },
} as const

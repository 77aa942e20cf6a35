import type { Person } from '@/lib/people/model'

/** What hours of work are for: keep it working, improve it, make something new. */
export const mixes = ['run', 'grow', 'transform'] as const
export type Mix = (typeof mixes)[number]

/** Hours in which someone learns: in protected time, or in the related instruction of their programme. */
export const learnings = ['protected', 'instruction'] as const
export type Learning = (typeof learnings)[number]

/** Where an entry comes from: written by hand, logged on a step of the plan, or confirmed from a draft. */
export const entrySources = ['written', 'plan', 'block', 'tickets'] as const
export type EntrySource = (typeof entrySources)[number]

/** Where the week of a person stands: still being written, waiting for approval, approved, or sent back with a note. */
export const sheetStates = ['open', 'submitted', 'approved', 'returned'] as const
export type SheetState = (typeof sheetStates)[number]

/** Whose hours, and who supervises them besides the leads of their team: the supervisor of the host where they are placed. */
export type Supervised = { person: Person; supervisorIds: readonly string[] }

/** Minutes of a week, by what they were for; learning counts apart from the mix. */
export type WeekSums = { run: number; grow: number; transform: number; protected: number; instruction: number }

export const hoursLimits = {
  entriesInAWeek: 120,
  minutesInADay: 1_440,
  note: 300,
  interruptions: 500,
  /** Weeks back from this one in which hours may still be written. */
  weeksBack: 26,
} as const

/** Whole hours of so many minutes; what is left over counts once there is enough of it. */
export const wholeHours = (minutes: number): number => Math.floor(minutes / 60)

import type { BlackoutKind } from '../model'
import type { Occurrence } from './occurrence'

/** A weekly block of one's own. `source` is the automation whose hours it holds. */
export type BlockView = {
  id: string
  version: number
  weekday: number
  startsAt: number
  minutes: number
  timeZone: string
  from: string
  source: string | null
}

/** A block's day with what can be done about it. */
export type DayView = Occurrence & {
  when: 'past' | 'today' | 'ahead'
  /** Whether the one who looks cancelled it, and so may keep it after all. */
  isMyDecision: boolean
}

/** A week: its hours, why they are others than usual (empty for a usual week), and its blocks. */
export type WeekOfBlocks = { monday: string; hours: number; reason: string; days: readonly DayView[] }

export type BlackoutView = {
  id: string
  kind: BlackoutKind
  from: string
  to: string
  note: string
  /** The team whose it is; null for one's own. */
  team: string | null
  setBy: string
}

export type ExamView = {
  activityId: string
  title: string
  on: string
  startsAt: number | null
  place: string
  version: number
}

/** Someone's protected time as its page shows it. */
export type MyProtectedTime = {
  today: string
  timeZone: string
  /** Hours a week: one's own, those given back for good, minutes that have a block; and in words where those of this week come from. */
  hours: { own: number; givenBack: number; inBlocks: number; from: string }
  replaceDays: number
  blocks: readonly BlockView[]
  weeks: readonly WeekOfBlocks[]
  blackouts: readonly BlackoutView[]
  exams: readonly ExamView[]
  /** Certifications whose exams can be booked: those of the plan first. */
  toBook: { inPlan: readonly { id: string; title: string }[]; others: readonly { id: string; title: string }[] }
}

import type { SchedulePurpose, ScheduleState, SolvingProgress } from '../model'

/** How far the drawing up has come, as its page asks for it again and again. */
export type ProgressView = {
  state: ScheduleState
  progress: SolvingProgress | null
  /** At most so many seconds are looked. */
  most: number
  isStopping: boolean
  /** The schedule is there; what more changes would buy and what a promise costs is still being worked out. */
  isWeighing: boolean
}

export type WishView = { host: string; points: number; granted: boolean; because: string | null }
/** What someone asked for, got, and why not; by name. */
export type PersonView = { id: string; name: string; points: number; wishes: readonly WishView[] }

/** So many people have so many points. Counts, never who. */
export type SpreadView = readonly { points: number; people: number }[]

export type DifferenceView = {
  cells: readonly { person: string; period: string; from: string | null; to: string | null }[]
  people: number
  /** All placements that are not frozen. */
  of: number
}

export type CurvePoint = {
  changes: number
  total: number
  isProven: boolean
  /** The one that this proposal is. */
  isThis: boolean
}

/** All points with a promise to everyone, and without; `isThis`: which of them this schedule is, if it is one. */
export type FairnessView = {
  floor: number
  withFloor: number | null
  without: number | null
  isProven: boolean
  isThis: 'with' | 'without' | null
}

/** A repair that was tried, and why it cannot be made here all the same, if something outside the schedule forbids it. */
export type RepairView = { says: string; effect: string; inTheWay: string | null }

export type ScheduleView = {
  id: string
  number: number
  version: number
  cohort: { id: string; title: string; programmeId: string; programme: string }
  purpose: SchedulePurpose
  state: ScheduleState
  askedBy: string | null
  askedAt: Date
  publishedAt: Date | null
  isInForce: boolean
  failure: string | null
  progress: ProgressView
  solver: { name: string; seconds: number } | null
  /** What came of it; null as long as it is worked on, and where nothing was found. */
  outcome: OutcomeView | null
  impossible: { conflict: readonly string[]; repairs: readonly RepairView[] } | null
}

export type OutcomeView = {
  /** How good it is, and how sure that is, in a sentence or two. */
  proof: string
  isProven: boolean
  points: { total: number; lowest: number; most: number }
  spread: SpreadView
  people: readonly PersonView[]
  wishes: { said: number; granted: number; firstGranted: number; firstSaid: number }
  /** Against what was published; null for a first schedule. */
  difference: DifferenceView | null
  curve: readonly CurvePoint[]
  fairness: FairnessView | null
  /** How many would be told if it were published now. */
  told: number
}

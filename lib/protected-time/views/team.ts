import type { BlackoutKind } from '../model'
import type { BlackoutView, DayView } from './mine'
import type { PersonPromise, PromiseView } from './promise'

/** A member's week: what became of their protected time, day by day. */
export type MemberWeek = PersonPromise & { days: readonly DayView[] }

/** Days off that a lead thinks of setting: how many blocks they cover, and whose; by name. */
export type CoverView = {
  kind: BlackoutKind
  from: string
  to: string
  note: string
  blocks: number
  minutes: number
  people: readonly { id: string; name: string; blocks: number }[]
}

/** A team's protected time as its leads see it. */
export type TeamProtectedTime = {
  today: string
  promise: PromiseView
  /** The week that is looked at, and those around it that have a block. */
  week: string
  members: readonly MemberWeek[]
  blackouts: readonly BlackoutView[]
  /** What is asked about before it is set; `fault` says why it cannot be. */
  cover: CoverView | null
  fault: Readonly<Record<string, string>> | null
}

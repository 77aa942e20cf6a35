import type { SheetState } from '../model'
import type { Line } from './line'

/** A line of a week that is to be approved: what it serves, and its minutes by day; `whole` is what has no day. */
export type ApprovalLine = {
  id: string
  purpose: Line['purpose']
  titles: readonly string[]
  notes: readonly string[]
  byDay: readonly number[]
  whole: number
  minutes: number
}

/** A week of someone, as whoever supervises their work sees it. */
export type ApprovalWeek = {
  /** `personId|Monday|version`: as it is named when it is approved. */
  id: string
  person: { id: string; name: string }
  week: string
  version: number
  state: SheetState
  minutes: number
  byDay: readonly number[]
  lines: readonly ApprovalLine[]
  interruptions: number
  interruptedMinutes: number
  onCallMinutes: number
  unusual: readonly string[]
}

export type LatelyApproved = { personId: string; name: string; week: string; version: number; minutes: number }

export type ApprovalsView = {
  weeks: readonly ApprovalWeek[]
  /** How many more wait than are shown. */
  more: number
  lately: readonly LatelyApproved[]
  /** Whether there is anyone whose hours the actor approves. */
  supervises: boolean
}

import type { CellChange } from '@/lib/planning/rotation/plan'

/** Where the drawing up of a schedule stands. */
export const scheduleStates = ['queued', 'solving', 'answered', 'failed'] as const
export type ScheduleState = (typeof scheduleStates)[number]

/** Why a schedule was drawn up: from nothing, as a gentle change of what is published, by hand on the board, or by a swap. */
export const schedulePurposes = ['draw-up', 'change', 'by-hand', 'swap'] as const
export type SchedulePurpose = (typeof schedulePurposes)[number]

/** How it was asked for. `extras`: whether the price of fairness, or the trade between changes and wishes, is worked out as well. */
export type Asked = { seconds: number; extras: boolean }

/** How far the drawing up has come. */
export type SolvingProgress = {
  stage: 'reading' | 'first-schedule' | 'proving' | 'explaining'
  goal?: 'changes' | 'lowest' | 'total'
  best?: number
  bound?: number
  seconds: number
}

/** One choice between fewer changes and more points; `isProven`: no schedule with so many changes gives more. */
export type TradeChoice = { changes: number; total: number; isProven: boolean; cells: readonly CellChange[] }

/** What is worked out beside the schedule itself. */
export type Extras = {
  /** All points with the promise that nobody is below the floor, and without it. */
  fairness?: { floor: number; withFloor: number | null; without: number | null; isProven: boolean }
  /** What more changes would buy: all points at so many changes, and the cells that differ from what is published. */
  curve?: readonly TradeChoice[]
}

export const swapAnswers = ['agreed', 'declined', 'withdrawn', 'refused'] as const
export type SwapAnswer = (typeof swapAnswers)[number]

/** A person's placement that is not what it was. */
export type PlacementChange = { period: number; from: string | null; to: string | null }

/** The name under which a placement stands among the activities of a plan. */
export const activityOfPlacement = (cohortId: string, period: number): string => `placement-${period}-${cohortId}`

/** Whether an activity of a plan is a placement, and not of the catalogue. */
export const isPlacement = (activityId: string): boolean => /^placement-\d+-/.test(activityId)

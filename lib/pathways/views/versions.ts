import type { PlanReason } from '../model'

/** A step as one line of a difference: the Monday of its first week and the Sunday of its last. */
export type StepLine = { activityId: string; title: string; kind: string; from: string; to: string }

/** What differs between two plans. Weeks below 0 are earlier; `before` is the day on which the step ended before. */
export type DifferenceView = {
  finishMoved: number | null
  added: readonly StepLine[]
  removed: readonly StepLine[]
  finished: readonly StepLine[]
  moved: readonly (StepLine & { before: string; weeks: number })[]
  why: readonly string[]
}

/** What a plan comes to. Hours are those still to be worked when it was made. */
export type PlanTotals = { finishDate: string | null; hours: number | null; cost: number | null; steps: number }

/** A version of a plan as one line of a list; `moved` in weeks against the version before, where both aim at one role. */
export type VersionLine = PlanTotals & {
  number: number
  reason: PlanReason
  madeOn: string
  role: string
  hoursPerWeek: number
  moved: number | null
}

export type ComparisonView = { before: VersionLine; after: VersionLine; difference: DifferenceView }

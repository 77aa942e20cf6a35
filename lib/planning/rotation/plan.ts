import type { Schedule } from './problem'

/** A cohort's schedule, as an answer: planning.md §2 in types. */
export type RotationStatus = 'optimal' | 'feasible' | 'infeasible' | 'unknown'

/** How good a schedule is, in the terms of the problem's order; `changes` only where something is published. */
export type RotationValues = { readonly changes?: number; readonly lowest: number; readonly total: number }

export type Wish = {
  readonly host: string
  readonly points: number
  readonly granted: boolean
  readonly because?: string
}

/** What one apprentice gets: their points, and each wish, with the reason where it was refused. */
export type PersonOutcome = { readonly id: string; readonly points: number; readonly wishes: readonly Wish[] }

/** One cell that differs from what is published. */
export type CellChange = {
  readonly apprentice: string
  readonly period: string
  readonly from: string | null
  readonly to: string | null
}

/** A change to a problem, in the problem's own words; repairs are made of these. */
export type RotationChange = {
  /** Seats to add, by host and period. */
  readonly seats?: readonly { readonly host: string; readonly period: string; readonly add: number }[]
  /** Fewer apprentices at once than a host asks for at least. */
  readonly fewer?: readonly { readonly host: string; readonly period: string; readonly by: number }[]
  readonly mentors?: readonly { readonly mentor: string; readonly period: string; readonly add: number }[]
  /** Requirements that these apprentices need not meet. */
  readonly waive?: readonly { readonly requirement: string; readonly apprentices: readonly string[] }[]
  readonly unpin?: readonly { readonly apprentice: string; readonly period: string }[]
  readonly together?: readonly (readonly [string, string])[]
  readonly floor?: number | null
  /** Periods that are no longer frozen. */
  readonly thaw?: readonly string[]
}

export type RotationRepair = {
  readonly change: RotationChange
  readonly says: string
  /** What the schedule is worth after it, as it was found when the repair was verified. */
  readonly values: RotationValues
}

export type RotationPlan = {
  readonly format: 'journeywork/rotation-plan@1'
  readonly status: RotationStatus
  readonly schedule: Schedule | null
  readonly values: RotationValues | null
  /** No schedule is better than this, goal by goal (each given the ones before it). */
  readonly bound: Partial<RotationValues>
  readonly people: readonly PersonOutcome[]
  readonly changes: readonly CellChange[]
  /** For an impossible problem: a smallest set of facts that collide, in sentences with their counts. */
  readonly conflict: readonly string[]
  readonly repairs: readonly RotationRepair[]
}

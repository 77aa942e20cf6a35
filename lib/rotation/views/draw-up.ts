import type { SchedulePurpose, ScheduleState } from '../model'

/** How many seconds may be looked for the best schedule before the best so far is shown. */
export const patiences = [60, 300, 1_200] as const

type Named = { id: string; name: string }

/** A period, how many are to be placed in it, and how many seats there are. */
export type PeriodNeeds = { number: number; title: string; people: number; min: number; max: number; isFrozen: boolean }

/** A required rotation: how many periods of it are still to be done by all together, and how many seats there are in time. */
export type RequirementNeeds = { title: string; people: number; needed: number; seats: number }

export type PinView = { person: Named; period: { number: number; title: string }; host: Named }
export type ApartView = { person: Named; other: Named }
export type WaiverView = { person: Named; requirement: { id: string; title: string } }

/** One line of the list of schedules. */
export type ScheduleLine = {
  id: string
  number: number
  purpose: SchedulePurpose
  state: ScheduleState
  askedBy: string | null
  askedAt: Date
  publishedAt: Date | null
  /** The one that stands now. */
  isInForce: boolean
  isImpossible: boolean
  total: number | null
  changes: number | null
}

/** What the page to draw up shows: what is known, what is decided beforehand, and the choices. */
export type DrawUpView = {
  cohort: { id: string; title: string; programmeId: string; programme: string }
  people: readonly Named[]
  hosts: readonly Named[]
  periods: readonly PeriodNeeds[]
  requirements: readonly RequirementNeeds[]
  wishesSaid: number
  floor: number | null
  /** What someone has whose every wish comes true. */
  mostPoints: number
  /** What the cohort says of its frozen line; null: those that have begun. */
  frozenThrough: number | null
  lastFrozen: number
  pins: readonly PinView[]
  apart: readonly ApartView[]
  waivers: readonly WaiverView[]
  /** Which required rotations of which people could be waived. */
  required: readonly { id: string; title: string }[]
  published: { number: number; at: Date } | null
  /** Why there is nothing to draw up yet, with the way out. */
  fault: string | null
  schedules: readonly ScheduleLine[]
}

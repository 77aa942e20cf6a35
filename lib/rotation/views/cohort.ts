import type { Strain } from '@/lib/cohorts/views/strain'

export type Course = 'on-track' | 'drifting' | 'late'

/**
 * Why someone of a cohort may need something done, each with its cause and the next step.
 * - `nowhere-now`: in no host although the period has begun
 * - `rotation-missing`: the published schedule leaves a required rotation out
 * - `not-arrived`: invited, and has not come in yet
 * - `wishes-waiting`: wishes are asked for and not said
 * - `slower`: at their own pace the date moves by weeks
 * - `no-plan`: has no plan yet that could be on track
 * - `silent`, `evidence`, `talk`: what those who look after them are told as well
 */
export type CohortFlag = {
  kind:
    | 'nowhere-now'
    | 'rotation-missing'
    | 'not-arrived'
    | 'wishes-waiting'
    | 'slower'
    | 'silent'
    | 'no-plan'
    | 'evidence'
    | 'talk'
  cause: string
  next: { says: string; href: string } | null
}

/** Days between which something will be done; `late` null: not at their slower pace. */
export type DateRange = { early: string; likely: string; late: string | null }

/** One of a cohort: where they are, when their rotations and their own plan are done, and what asks for something. */
export type Traveller = {
  id: string
  name: string
  headline: string
  now: string | null
  next: string | null
  /** When all required rotations are done, as far as the published schedule goes; null: nothing is published. */
  rotations: DateRange | null
  /** When they are ready for the role that they aim at: as their plan says, and at their own pace. */
  ready: { role: string; planned: string; atPace: DateRange | null } | null
  course: Course
  flags: readonly CohortFlag[]
}

/** Whether a period ahead has room for everyone, in numbers and in words. */
export type Capacity = { period: string; people: number; seats: number; least: number; says: string; isShort: boolean }

/** What is next for whoever manages a cohort. */
export type NextStep = { says: string; label: string; href: string }

export type CohortOverview = {
  travellers: readonly Traveller[]
  capacity: readonly Capacity[]
  strains: readonly Strain[]
  next: NextStep | null
  isPublished: boolean
}

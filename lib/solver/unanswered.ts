import type { PathwayPlan } from '@/lib/planning/pathway/plan'
import type { RotationPlan } from '@/lib/planning/rotation/plan'
import type { SolvedBy } from './solve-document'

/** The honest answer of a planner that was ended before it could give one. */
export const noPathway: PathwayPlan = {
  format: 'journeywork/pathway-plan@1',
  status: 'unknown',
  finishWeek: null,
  finishDate: null,
  hours: null,
  cost: null,
  bound: {},
  steps: [],
  limits: [],
  whatIf: [],
  conflict: [],
  repairs: [],
}

/** The same for a schedule. */
export const noSchedule: RotationPlan = {
  format: 'journeywork/rotation-plan@1',
  status: 'unknown',
  schedule: null,
  values: null,
  bound: {},
  people: [],
  changes: [],
  conflict: [],
  repairs: [],
}

export const solvedBy = (seconds: number, version = 'unknown'): SolvedBy => ({
  name: 'HiGHS',
  version,
  seconds: Math.round(seconds * 1_000) / 1_000,
})

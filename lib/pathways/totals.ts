import type { PathwayPlan } from '@/lib/planning/pathway/plan'
import type { PlanTotals } from './views/versions'

/** What a plan comes to, in figures. */
export const totalsOf = ({ finishDate, hours, cost, steps }: PathwayPlan): PlanTotals => ({
  finishDate,
  hours,
  cost,
  steps: steps.length,
})

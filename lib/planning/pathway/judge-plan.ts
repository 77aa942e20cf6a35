import { limits } from '../../core/limits'
import { weekEnd } from '../../core/weeks'
import { breachesOf } from './breaches'
import type { PathwayProblem } from './problem'
import type { GivenPlan, GivenStep } from './read-plan'
import { totalsOf, workedPlan, type PlannedStep } from './worked'

/** What a plan is worth, whoever made it: sound if it breaks no rule and claims nothing untrue. */
export type Judgement = {
  readonly status: 'sound' | 'broken'
  readonly breaches: readonly { readonly rule: string; readonly says: string }[]
  /** What the plan says about itself and is not so. */
  readonly falseClaims: readonly { readonly claim: string; readonly says: string }[]
  /** The week at whose end every target is met and all work is done; null if that never comes. */
  readonly finishWeek: number | null
  readonly finishDate: string | null
  readonly hours: number
  readonly cost: number
}

/** Judges a plan against its problem by the rules alone, without a solver. */
export function judgePlan(problem: PathwayProblem, { steps: given, claims }: GivenPlan): Judgement {
  const steps = given.map(completed)
  const { finishWeek, hours, cost } = totalsOf(problem, workedPlan(problem, steps))
  const finishDate = finishWeek === null ? null : weekEnd(problem.start, finishWeek)
  const found = { finishWeek, finishDate, hours, cost }

  const breaches = listed(breachesOf(problem, steps))
  const falseClaims = (['finishWeek', 'finishDate', 'hours', 'cost'] as const).flatMap((claim) => {
    const claimed = claims[claim]
    // An answer without a plan claims null, which says nothing.
    if (claimed === undefined || claimed === null || claimed === found[claim]) return []
    return [
      { claim, says: `The plan says that its ${claim} is ${claimed}; by its steps it is ${found[claim] ?? 'never'}.` },
    ]
  })
  return { status: breaches.length + falseClaims.length === 0 ? 'sound' : 'broken', breaches, falseClaims, ...found }
}

/** Of a plan in tatters not every breach is told, but how many there are. */
function listed(breaches: Judgement['breaches']): Judgement['breaches'] {
  const most = limits.pathway.faults
  const more = breaches.length - most
  return more > 0
    ? [...breaches.slice(0, most), { rule: 'more', says: `${more} more breaches are not listed.` }]
    : breaches
}

/** A step whose document left the first and last week to its hours. */
function completed({ activity, firstWeek, lastWeek, hoursByWeek }: GivenStep): PlannedStep {
  const weeks = Object.keys(hoursByWeek).map(Number)
  return {
    activity,
    firstWeek: firstWeek ?? weeks.reduce((least, week) => Math.min(least, week), Infinity),
    lastWeek: lastWeek ?? weeks.reduce((most, week) => Math.max(most, week), 0),
    hoursByWeek,
  }
}

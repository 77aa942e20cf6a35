import { limits } from '../../core/limits'
import { boardOf } from './board'
import { breachesOn, type NamedBreach } from './breaches'
import { gridOf } from './grid'
import type { RotationValues } from './plan'
import { valuesOf } from './points'
import type { RotationProblem } from './problem'
import type { GivenSchedule } from './read-schedule'

/** What a schedule is worth, whoever made it: sound if it breaks no rule and claims nothing untrue. */
export type ScheduleJudgement = {
  readonly status: 'sound' | 'broken'
  readonly valid: boolean
  readonly breaches: readonly NamedBreach[]
  /** What the schedule says about itself and is not so. */
  readonly falseClaims: readonly { readonly claim: string; readonly says: string }[]
  readonly values: RotationValues
}

/** Judges a schedule against its problem by the rules alone, without a solver. */
export function judgeSchedule(problem: RotationProblem, { schedule, claims }: GivenSchedule): ScheduleJudgement {
  const board = boardOf(problem)
  const values = valuesOf(board, gridOf(board, schedule).cells)
  const breaches = breachesOn(board, schedule)
  const falseClaims = (['changes', 'lowest', 'total'] as const).flatMap((claim) => {
    const [claimed, found] = [claims[claim], values[claim]]
    if (claimed === undefined || claimed === found) return []
    return [
      { claim, says: `The schedule says that its ${claim} is ${claimed}; by its cells it is ${found ?? 'nothing'}.` },
    ]
  })
  const valid = breaches.length + falseClaims.length === 0
  return { status: valid ? 'sound' : 'broken', valid, breaches: listed(breaches), falseClaims, values }
}

/** Of a schedule in tatters not every breach is told, but how many there are. */
function listed(breaches: readonly NamedBreach[]): readonly NamedBreach[] {
  const most = limits.rotation.faults
  const more = breaches.length - most
  return more > 0
    ? [...breaches.slice(0, most), { rule: 'more', says: `${more} more breaches are not listed.`, cells: [] }]
    : breaches
}

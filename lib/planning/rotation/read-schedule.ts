import { collectFaults, type Reading } from '../../core/faults'
import { limits } from '../../core/limits'
import { fields, oneOf, optional, whole, type Range, type Spot } from '../reading/values'
import type { RotationValues } from './plan'
import type { Schedule } from './problem'
import { readSchedule } from './read-problem'

/** What a schedule document says: who is where, and what it claims to be worth. */
export type GivenSchedule = { readonly schedule: Schedule; readonly claims: Partial<RotationValues> }

/** Fields of the planner's own answers that no judgement rests on. */
const aside = ['status', 'bound', 'people', 'changes', 'conflict', 'repairs', 'problemHash', 'solver'] as const

const most = limits.rotation
const worth: Range = { noun: 'value', from: 0, to: most.points * most.apprentices * most.periods }

/**
 * Reads a schedule document, made by whomever: only `schedule` must be there. Whether it is any good, down to hosts that do
 * not exist, is for the checker to judge.
 */
export function readScheduleDocument(value: unknown): Reading<GivenSchedule> {
  const faults = collectFaults(most.faults)
  const given = fields({ place: '', value, faults }, ['format', 'schedule', 'values', ...aside])
  optional(given.format, (spot) => oneOf(spot, ['journeywork/rotation-plan@1']))
  return faults.outcome({ schedule: readSchedule(given.schedule), claims: optional(given.values, readClaims) ?? {} })
}

/** An answer that found no schedule claims null. */
function readClaims(spot: Spot): Partial<RotationValues> {
  if (spot.value === null) return {}
  const given = fields(spot, ['changes', 'lowest', 'total'])
  const found = (['changes', 'lowest', 'total'] as const).flatMap((name) => {
    const claimed = optional(given[name], (value) => whole(value, worth))
    return claimed === undefined ? [] : [[name, claimed] as const]
  })
  return Object.fromEntries(found)
}

import type { Requirement } from '@/lib/planning/rotation/problem'
import type { RequiredRotation } from '@/lib/programmes/model'
import type { InUse, RotationFacts } from '../facts'
import { spelled, type GroupNames } from './hosts'

/** A requirement of the problem, and by which id of the standard each person is held to it. */
export type Stated = { requirement: Requirement; asks: ReadonlyMap<string, string> }

/**
 * What everyone is held to: the required rotations of the version with which each began, less what was waived. They are
 * called by their titles. Versions that ask the same ask it together; where they differ, each asks only its own people.
 * Of someone who leaves before the end, only what is due before they leave is asked.
 */
export function statedRequirements(facts: RotationFacts, nameOf: GroupNames): Stated[] {
  const waived = new Set(facts.waivers.map(({ personId, requirement }) => `${personId} ${requirement}`))
  const stated = new Map<string, { requirement: Requirement; asks: Map<string, string> }>()
  for (const version of facts.versions)
    for (const required of version.standard.required) {
      const requirement = asRequirement(facts, version, required, nameOf)
      const asks = stated.get(JSON.stringify(requirement))?.asks ?? new Map<string, string>()
      for (const { id, leavesAfter } of facts.apprentices) {
        const isAsked = version.people.has(id) && !waived.has(`${id} ${required.id}`)
        if (isAsked && isDue(required, leavesAfter, facts.periods.length)) asks.set(id, required.id)
      }
      stated.set(JSON.stringify(requirement), { requirement, asks })
    }
  return named([...stated.values()].filter(({ asks }) => asks.size > 0)).map(({ requirement, asks }) => ({
    requirement: asks.size === facts.apprentices.length ? requirement : { ...requirement, only: [...asks.keys()] },
    asks,
  }))
}

const isDue = ({ within }: RequiredRotation, leavesAfter: number | null, periods: number): boolean =>
  leavesAfter === null || leavesAfter >= (within ? within.to : periods)

function asRequirement(
  { periods }: RotationFacts,
  version: InUse,
  { id, title, areas, atLeast, within, run }: RequiredRotation,
  nameOf: GroupNames,
): Requirement {
  const counted = periods.filter(({ number }) => within && number >= within.from && number <= within.to)
  return {
    id: spelled(title, id),
    hosts: areas.map((area) => nameOf(version, area)),
    atLeast,
    ...(within && { within: counted.map((period) => period.title) }),
    ...(run !== null && { run }),
  }
}

/** Requirements that differ and have one title are told apart by a number. */
function named<T extends { requirement: Requirement }>(stated: readonly T[]): T[] {
  const seen = new Map<string, number>()
  return stated.map((one) => {
    const count = (seen.get(one.requirement.id) ?? 0) + 1
    seen.set(one.requirement.id, count)
    return count === 1 ? one : { ...one, requirement: { ...one.requirement, id: `${one.requirement.id} (${count})` } }
  })
}

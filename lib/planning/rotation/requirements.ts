import type { HostSet } from './host-sets'
import { at, type Places } from './places'
import type { RotationProblem } from './problem'

/** A requirement by index. `counts` says by period whether it counts. */
export type BoardRequirement = {
  readonly id: string
  readonly hosts: HostSet
  readonly atLeast: number
  readonly counts: Uint8Array
  /** Whether hosts visited before count: only where all periods do. */
  readonly hasHistory: boolean
  /** Once so many consecutive periods in the same host, all of which count; 0 where none is asked for. */
  readonly run: number
}

/** All requirements, and for each apprentice those that bind: not what lies wholly in the past, nor what another asks more of. */
export function requirementsOn(problem: RotationProblem, places: Places, setOf: (hosts: readonly string[]) => HostSet) {
  const requirements = problem.requirements.map((requirement): BoardRequirement => {
    const { id, atLeast, within, run = 0 } = requirement
    const counts = new Uint8Array(problem.periods.length).fill(within ? 0 : 1)
    for (const period of within ?? []) counts[at(places.periodAt, period)] = 1
    const least = run === 1 ? Math.max(1, atLeast) : atLeast
    return {
      id,
      hosts: setOf(requirement.hosts),
      atLeast: least,
      counts,
      hasHistory: !within,
      run: run > 1 ? run : 0,
    }
  })

  const common: number[] = []
  const own = new Map<number, number[]>()
  problem.requirements.forEach(({ only }, index) => {
    const requirement = requirements[index]
    if (!requirement || isPast(requirement.counts, places.isFrozen)) return
    if (!only) return void common.push(index)
    for (const apprentice of new Set(only)) {
      const place = at(places.apprenticeAt, apprentice)
      const list = own.get(place)
      if (list) list.push(index)
      else own.set(place, [index])
    }
  })
  const shared = withoutWeaker(requirements, common)
  const requirementsOf = problem.apprentices.map((_, apprentice) => {
    const more = own.get(apprentice)
    return more ? withoutWeaker(requirements, [...shared, ...more]) : shared
  })
  return { requirements, requirementsOf }
}

/** Is every period that counts frozen? Where none counts at all, nothing is past, and nothing can be met. */
const isPast = (counts: Uint8Array, isFrozen: Uint8Array): boolean =>
  counts.includes(1) && counts.every((one, period) => one === 0 || isFrozen[period] === 1)

function withoutWeaker(requirements: readonly BoardRequirement[], indices: readonly number[]): readonly number[] {
  const strongest = new Map<string, number>()
  for (const index of indices) {
    const requirement = requirements[index]
    if (!requirement) continue
    const { hosts, counts, hasHistory, run } = requirement
    const key = `${hosts.key} ${counts.join('')} ${hasHistory} ${run}`
    const other = requirements[strongest.get(key) ?? -1]
    if (!other || other.atLeast < requirement.atLeast) strongest.set(key, index)
  }
  return [...strongest.values()].sort((a, b) => a - b)
}

import type { Standard } from '../model'
import { allAreasMeant } from '../places'

type Places = Pick<Standard, 'areas' | 'groups'>

/**
 * The first period in which each area can be, counted from 1, if nothing but its needs stood in the way; Infinity for one
 * that never can be, because it waits for itself, or for one that does.
 */
export function earliestPeriods(standard: Places): ReadonlyMap<string, number> {
  const earliest = new Map(standard.areas.map(({ id }) => [id, Infinity]))
  const after = ({ areas, atLeast }: { areas: readonly string[]; atLeast: number }) =>
    Math.min(Infinity, ...allAreasMeant(standard, areas).map((id) => earliest.get(id) ?? Infinity)) + atLeast

  // Every round makes some area possible, or possible sooner; each need adds a period, so this ends.
  for (let changed = true; changed;) {
    changed = false
    for (const { id, needs } of standard.areas) {
      const start = Math.max(1, ...needs.map(after))
      changed ||= start !== earliest.get(id)
      earliest.set(id, start)
    }
  }
  return earliest
}

/** At most so many periods that one person can spend in these areas and groups, by their limits on visits. */
export const mostPeriodsIn = (standard: Places, ids: readonly string[]): number =>
  ids.reduce((sum, id) => sum + (mostInPlace(standard, id) ?? 0), 0)

function mostInPlace({ areas, groups }: Places, id: string): number | undefined {
  const visitsOf = (areaId: string) => areas.find((area) => area.id === areaId)?.visits ?? Infinity
  const group = groups.find((one) => one.id === id)
  if (!group) return areas.some((area) => area.id === id) ? visitsOf(id) : undefined
  return Math.min(
    group.visits ?? Infinity,
    group.areas.reduce((sum, areaId) => sum + visitsOf(areaId), 0),
  )
}

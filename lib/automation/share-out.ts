import { automationLimits } from './model'

/** Someone, and the whole hours a week that they get. */
export type Share<P> = P & { hours: number }

/**
 * Shares whole hours out evenly; what is left over goes to the first by name, one hour each. Nobody gets more than may be
 * given to one person. Answers in the order of names.
 */
export function shareOut<P extends { id: string; name: string }>(hours: number, people: readonly P[]): Share<P>[] {
  const byName = people.toSorted((one, other) => one.name.localeCompare(other.name) || one.id.localeCompare(other.id))
  const each = byName.length > 0 ? Math.floor(hours / byName.length) : 0
  const left = hours - each * byName.length
  return byName.map((person, at) => ({
    ...person,
    hours: Math.min(automationLimits.hoursGivenEach, each + (at < left ? 1 : 0)),
  }))
}

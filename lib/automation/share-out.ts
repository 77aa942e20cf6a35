import { automationLimits } from './model'

/** Someone who may get hours; whether they aim at a role, so that hours bring a date forward. */
export type Sharer = { id: string; name: string; aims: boolean }

/** Someone, and the whole hours a week that they get. */
export type Share<P> = P & { hours: number }

/**
 * Shares whole hours out evenly. What is left over goes one hour each to those who aim at a role, by name, and only then to
 * others. Nobody gets more than may be given to one person. Answers in the order of names.
 */
export function shareOut<P extends Sharer>(hours: number, people: readonly P[]): Share<P>[] {
  const byName = people.toSorted((one, other) => one.name.localeCompare(other.name) || one.id.localeCompare(other.id))
  const each = byName.length > 0 ? Math.floor(hours / byName.length) : 0
  const inTurn = [...byName.filter(({ aims }) => aims), ...byName.filter(({ aims }) => !aims)]
  const first = new Set(inTurn.slice(0, hours - each * byName.length))
  return byName.map((person) => ({
    ...person,
    hours: Math.min(automationLimits.hoursGivenEach, each + (first.has(person) ? 1 : 0)),
  }))
}

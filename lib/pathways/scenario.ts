import type { Facts } from './facts'
import { levelNow } from './model'

/** Other assumptions to plan under: what a person would like to know "what if" of. Absent means: as it is. */
export type Scenario = {
  hours?: number
  /** null lifts the budget. */
  budget?: number | null
  deadline?: string | null
  without: readonly string[]
  /** Levels supposed to be held already. */
  knows: Readonly<Record<string, number>>
  role?: string
}

export const asItIs: Scenario = { without: [], knows: {} }

export const isAsItIs = (scenario: Scenario): boolean =>
  scenario.hours === undefined &&
  scenario.budget === undefined &&
  scenario.deadline === undefined &&
  scenario.role === undefined &&
  scenario.without.length === 0 &&
  Object.keys(scenario.knows).length === 0

/** A person's facts as they would be under a scenario. */
export function factsUnder(facts: Facts, scenario: Scenario, currency: string): Facts {
  const { terms } = facts
  return {
    ...facts,
    roleId: scenario.role ?? facts.roleId,
    levels: {
      ...facts.levels,
      ...Object.fromEntries(
        Object.entries(scenario.knows).map(([skill, level]) => [
          skill,
          { ...facts.levels[skill], claimed: Math.max(level, levelNow(facts.levels[skill])) },
        ]),
      ),
    },
    terms: {
      ...terms,
      hoursPerWeek: scenario.hours ?? terms.hoursPerWeek,
      budget:
        scenario.budget === undefined
          ? terms.budget
          : scenario.budget === null
            ? null
            : { amount: scenario.budget, currency },
      deadline: scenario.deadline === undefined ? terms.deadline : scenario.deadline,
      exclude: [...new Set([...terms.exclude, ...scenario.without])],
      include: terms.include.filter((id) => !scenario.without.includes(id)),
    },
  }
}

import type { Facts, Terms } from './facts'
import { levelNow, type Scenario } from './model'

export const asItIs: Scenario = { without: [], free: [], knows: {} }

export const isAsItIs = (scenario: Scenario): boolean =>
  scenario.hours === undefined &&
  scenario.budget === undefined &&
  scenario.deadline === undefined &&
  scenario.role === undefined &&
  scenario.without.length === 0 &&
  scenario.free.length === 0 &&
  Object.keys(scenario.knows).length === 0

/** A person's facts as they would be under a scenario. */
export function factsUnder(facts: Facts, scenario: Scenario, currency: string): Facts {
  const supposed = Object.entries(scenario.knows).map(
    ([skill, level]) =>
      [skill, { ...facts.levels[skill], claimed: Math.max(level, levelNow(facts.levels[skill])) }] as const,
  )
  return {
    ...facts,
    roleId: scenario.role ?? facts.roleId,
    levels: { ...facts.levels, ...Object.fromEntries(supposed) },
    terms: termsUnder(facts.terms, scenario, currency),
  }
}

/** The terms as they would be under a scenario. */
export function termsUnder(terms: Terms, scenario: Scenario, currency: string): Terms {
  const loose = [...scenario.without, ...scenario.free]
  return {
    ...terms,
    hoursPerWeek: scenario.hours ?? terms.hoursPerWeek,
    budget: budgetUnder(terms, scenario, currency),
    deadline: scenario.deadline === undefined ? terms.deadline : scenario.deadline,
    include: terms.include.filter((id) => !loose.includes(id)),
    exclude: [...new Set([...terms.exclude.filter((id) => !scenario.free.includes(id)), ...scenario.without])].sort(),
    fixed: Object.fromEntries(Object.entries(terms.fixed).filter(([id]) => !loose.includes(id))),
  }
}

function budgetUnder(terms: Terms, { budget }: Scenario, currency: string): Terms['budget'] {
  if (budget === undefined) return terms.budget
  return budget === null ? null : { amount: budget, currency }
}

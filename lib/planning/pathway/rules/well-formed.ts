import type { Rule } from '../rule'

/** A plan has one step for each activity in it, with whole hours in whole weeks. */
export const wellFormed: Rule = {
  name: 'well-formed',

  // The choices are whole by their nature, so there is nothing to ask of a solver.
  formulate() {},

  breaches: (_, plan) => plan.oddities,
}

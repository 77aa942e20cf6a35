import { times, type Rule } from '../rule'

/** A plan costs no more than the budget. */
export const budget: Rule = {
  name: 'budget',

  formulate(problem, choices, program) {
    if (problem.budget === undefined) return
    program.require(
      { rule: this.name, says: `The budget is ${problem.budget}.` },
      problem.activities.filter(({ cost }) => cost > 0).flatMap(({ id, cost }) => times(cost, choices.taken(id))),
      { atMost: problem.budget },
    )
  },

  breaches(problem, plan) {
    const cost = plan.works.reduce((sum, { activity }) => sum + activity.cost, 0)
    return cost > (problem.budget ?? Infinity) ? [`The plan costs ${cost} and the budget is ${problem.budget}.`] : []
  },
}

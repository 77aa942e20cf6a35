import { called } from '../worked'
import type { Rule } from '../rule'

/** What must be in the plan is in the plan. */
export const include: Rule = {
  name: 'include',

  formulate(problem, choices, program) {
    for (const { id, ...activity } of problem.activities)
      if (problem.include.includes(id))
        program.require(
          { rule: this.name, says: `${called({ id, ...activity })} must be in the plan.` },
          choices.taken(id),
          {
            atLeast: 1,
          },
        )
  },

  breaches: (problem, plan) =>
    problem.activities
      .filter(({ id }) => problem.include.includes(id) && !plan.of(id))
      .map((activity) => `${called(activity)} must be in the plan and is not.`),
}

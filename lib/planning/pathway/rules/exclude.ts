import { called } from '../worked'
import type { Rule } from '../rule'

/** What must not be in the plan is not in it. */
export const exclude: Rule = {
  name: 'exclude',

  formulate(problem, choices, program) {
    for (const activity of problem.activities)
      if (problem.exclude.includes(activity.id))
        program.require(
          { rule: this.name, says: `${called(activity)} must not be in the plan.` },
          choices.taken(activity.id),
          { atMost: 0 },
        )
  },

  breaches: (problem, plan) =>
    plan.works
      .filter(({ activity }) => problem.exclude.includes(activity.id))
      .map(({ activity }) => `${called(activity)} must not be in the plan and is.`),
}

import { openTargets, raisesTo } from '../calendar'
import type { Rule } from '../rule'
import { heldFrom } from '../worked'

/** Every target is met by the end of the plan. */
export const targetsMet: Rule = {
  name: 'targets-met',

  formulate(problem, choices, program) {
    for (const [skill, level] of openTargets(problem))
      program.require(
        { rule: this.name, says: `The target is ${skill} ${level}.` },
        problem.activities
          .filter((activity) => raisesTo(activity, skill) >= level)
          .flatMap(({ id, waitWeeks }) => choices.doneBy(id, choices.last - waitWeeks)),
        { atLeast: 1 },
      )
  },

  breaches: (problem, plan) =>
    openTargets(problem)
      .filter(([skill, level]) => heldFrom(problem, plan, skill, level) === Infinity)
      .map(
        ([skill, level]) => `The target ${skill} ${level} is never met: nothing in the plan raises ${skill} so far.`,
      ),
}

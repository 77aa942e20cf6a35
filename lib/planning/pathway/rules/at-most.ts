import type { Rule } from '../rule'

/** A plan has no more activities of a kind than allowed. */
export const atMost: Rule = {
  name: 'at-most',

  formulate(problem, choices, program) {
    for (const [kind, most] of Object.entries(problem.atMost))
      program.require(
        { rule: this.name, says: `A plan has at most ${most} of the kind ${kind}.` },
        problem.activities.filter((activity) => activity.kind === kind).flatMap(({ id }) => choices.taken(id)),
        { atMost: most },
      )
  },

  breaches: (problem, plan) =>
    Object.entries(problem.atMost).flatMap(([kind, most]) => {
      const count = plan.works.filter(({ activity }) => activity.kind === kind).length
      return count > most ? [`The plan has ${count} activities of the kind ${kind} and may have ${most}.`] : []
    }),
}

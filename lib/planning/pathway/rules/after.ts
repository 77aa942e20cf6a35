import { isBegun } from '../calendar'
import { less, weeksFrom, type Rule } from '../rule'
import { called } from '../worked'

/** Who takes an activity takes those that come before it as well, and finishes them before its first hour. */
export const after: Rule = {
  name: 'after',

  formulate(problem, choices, program) {
    for (const activity of problem.activities)
      for (const earlier of activity.after) {
        const because = { rule: this.name, says: `${called(activity)} comes after ${earlier}.` }
        program.require(because, [...choices.taken(activity.id), ...less(choices.taken(earlier))], { atMost: 0 })
        if (isBegun(problem, activity.id)) continue

        let before: unknown
        for (const week of weeksFrom(1, choices.last)) {
          const begun = choices.begunBy(activity.id, week)
          if (begun === before) continue
          before = begun
          program.require(because, [...begun, ...less(choices.doneBy(earlier, week - 1))], { atMost: 0 })
        }
      }
  },

  breaches: (problem, plan) =>
    plan.works.flatMap(({ activity, first }) =>
      activity.after.flatMap((id) => {
        const earlier = plan.of(id)
        if (!earlier) return [`${called(activity)} comes after ${id}, which is not in the plan.`]
        if (isBegun(problem, activity.id) || earlier.last < first) return []
        return [
          `${called(activity)} begins in week ${first} and comes after ${called(earlier.activity)}, which ends in week ${earlier.last}.`,
        ]
      }),
    ),
}

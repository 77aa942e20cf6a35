import { isBegun, raisesTo, wants } from '../calendar'
import { less, weeksFrom, type Rule } from '../rule'
import { called, heldFrom } from '../worked'

/** The levels that an activity needs are held before the week of its first hour begins; one that is begun has had them. */
export const needs: Rule = {
  name: 'needs',

  formulate(problem, choices, program) {
    for (const activity of problem.activities) {
      if (isBegun(problem, activity.id)) continue
      for (const [skill, level] of wants(problem, activity)) {
        const raisers = problem.activities.filter((other) => raisesTo(other, skill) >= level)
        let before: unknown
        for (const week of weeksFrom(1, choices.last)) {
          const begun = choices.begunBy(activity.id, week)
          // What is held only grows, so a week in which the activity cannot begin asks nothing new.
          if (begun === before) continue
          before = begun
          const held = raisers.flatMap(({ id, waitWeeks }) => choices.doneBy(id, week - 1 - waitWeeks))
          program.require(
            { rule: this.name, says: `${called(activity)} needs ${skill} ${level} before week ${week}.` },
            [...begun, ...less(held)],
            { atMost: 0 },
          )
        }
      }
    }
  },

  breaches: (problem, plan) =>
    plan.works.flatMap(({ activity, first }) =>
      isBegun(problem, activity.id)
        ? []
        : wants(problem, activity).flatMap(([skill, level]) => {
            const from = heldFrom(problem, plan, skill, level)
            if (from < first) return []
            const held = Number.isFinite(from) ? `is held only at the end of week ${from}` : 'is never held'
            return [`${called(activity)} begins in week ${first} and needs ${skill} ${level}, which ${held}.`]
          }),
    ),
}

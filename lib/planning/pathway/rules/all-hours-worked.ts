import { remaining } from '../calendar'
import { less, times, weeksFrom, type Rule } from '../rule'
import { called } from '../worked'

/** Who takes an activity works all of its hours that remain, no more and no fewer. */
export const allHoursWorked: Rule = {
  name: 'all-hours-worked',

  formulate(problem, choices, program) {
    for (const activity of problem.activities) {
      const hours = remaining(problem, activity)
      program.require(
        { rule: this.name, says: `${called(activity)} has ${hours} hours to work.` },
        [
          ...weeksFrom(1, choices.last).flatMap((week) => choices.hours(activity.id, week)),
          ...less(times(hours, choices.taken(activity.id))),
        ],
        { atLeast: 0, atMost: 0 },
      )
    }
  },

  breaches: (problem, plan) =>
    plan.works.flatMap(({ activity, total }) => {
      const hours = remaining(problem, activity)
      return total === hours ? [] : [`${called(activity)} has ${hours} hours to work and the plan works ${total}.`]
    }),
}

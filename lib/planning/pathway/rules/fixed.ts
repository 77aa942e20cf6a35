import { own } from '../calendar'
import { weeksFrom, type Rule } from '../rule'
import { called } from '../worked'

/** An activity whose first week is fixed is in the plan, and its first planned hour lies in that week. */
export const fixed: Rule = {
  name: 'fixed',

  formulate(problem, choices, program) {
    for (const activity of problem.activities) {
      const week = own(problem.fixed, activity.id)
      if (week === undefined) continue
      const because = { rule: this.name, says: `${called(activity)} begins in week ${week}.` }
      program.require(because, choices.taken(activity.id), { atLeast: 1 })
      program.require(because, choices.hours(activity.id, week), { atLeast: 1 })
      for (const earlier of weeksFrom(1, Math.min(week - 1, choices.last)))
        program.require(because, choices.hours(activity.id, earlier), { atMost: 0 })
    }
  },

  breaches: (problem, plan) =>
    problem.activities.flatMap((activity) => {
      const week = own(problem.fixed, activity.id)
      const work = plan.of(activity.id)
      if (week === undefined) return []
      if (!work) return [`${called(activity)} must begin in week ${week} and is not in the plan.`]
      return work.first === week
        ? []
        : [`${called(activity)} must begin in week ${week} and begins in week ${work.first}.`]
    }),
}

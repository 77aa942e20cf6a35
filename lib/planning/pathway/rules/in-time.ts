import { lastWeekOf } from '../calendar'
import { weeksFrom, type Rule } from '../rule'
import { called, totalsOf } from '../worked'

/** No hour is worked, and no target met, after the horizon or the deadline. */
export const inTime: Rule = {
  name: 'in-time',

  // Targets are met by the choices' last week, which never lies later; see targets-met.
  formulate(problem, choices, program) {
    for (const week of weeksFrom(lastWeekOf(problem) + 1, choices.last))
      for (const activity of problem.activities)
        program.require(
          { rule: this.name, says: `${called(activity)} is finished by week ${lastWeekOf(problem)}.` },
          choices.hours(activity.id, week),
          { atMost: 0 },
        )
  },

  breaches(problem, plan) {
    const last = lastWeekOf(problem)
    const name = last === problem.deadlineWeek ? 'deadline' : 'horizon'
    const late = plan.works
      .filter((work) => work.last > last)
      .map((work) => `${called(work.activity)} has hours in week ${work.last}, after the ${name} in week ${last}.`)
    const { finishWeek } = totalsOf(problem, plan)
    if (late.length > 0 || finishWeek === null || finishWeek <= last) return late
    return [`The targets are met in week ${finishWeek}, after the ${name} in week ${last}.`]
  },
}

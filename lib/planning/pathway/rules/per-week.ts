import { weeksFrom, type Rule } from '../rule'
import { called } from '../worked'

/** No week holds more hours of an activity than its own limit for a week. */
export const perWeek: Rule = {
  name: 'per-week',

  formulate(problem, choices, program) {
    for (const activity of problem.activities) {
      if (activity.perWeek === undefined) continue
      for (const week of weeksFrom(1, choices.last))
        program.require(
          { rule: this.name, says: `${called(activity)} takes at most ${activity.perWeek} hours in week ${week}.` },
          choices.hours(activity.id, week),
          { atMost: activity.perWeek },
        )
    }
  },

  breaches: (_, plan) =>
    plan.works.flatMap(({ activity, hours }) =>
      [...hours]
        .filter(([, count]) => count > (activity.perWeek ?? Infinity))
        .map(
          ([week, count]) =>
            `${called(activity)} has ${count} hours in week ${week} and takes at most ${activity.perWeek}.`,
        ),
    ),
}

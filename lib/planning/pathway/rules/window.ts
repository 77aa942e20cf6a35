import { weeksFrom, type Rule } from '../rule'
import { called } from '../worked'

/** All hours of an activity lie in its window of weeks. */
export const window: Rule = {
  name: 'window',

  formulate(problem, choices, program) {
    for (const activity of problem.activities) {
      if (!activity.window) continue
      const { from = 1, to = Infinity } = activity.window
      for (const week of weeksFrom(1, choices.last))
        if (week < from || week > to)
          program.require(
            { rule: this.name, says: `${called(activity)} is not open in week ${week}.` },
            choices.hours(activity.id, week),
            { atMost: 0 },
          )
    }
  },

  breaches: (_, plan) =>
    plan.works.flatMap(({ activity, hours }) => {
      const { from = 1, to = Infinity } = activity.window ?? {}
      const span = to === Infinity ? `from week ${from} on` : `in weeks ${from} to ${to}`
      return [...hours.keys()]
        .filter((week) => week < from || week > to)
        .map((week) => `${called(activity)} has hours in week ${week} and is open only ${span}.`)
    }),
}

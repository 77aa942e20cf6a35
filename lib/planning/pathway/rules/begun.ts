import { begunHours, isBegun } from '../calendar'
import type { Rule } from '../rule'
import { called } from '../worked'

/** Hours already worked count: a plan never works them again. */
export const begun: Rule = {
  name: 'begun',

  // Only what remains is there to be chosen; see all-hours-worked.
  formulate() {},

  breaches: (problem, plan) =>
    plan.works
      .filter(({ activity, total }) => isBegun(problem, activity.id) && total === activity.hours)
      .map(
        ({ activity, total }) =>
          `${called(activity)} has ${begunHours(problem, activity.id)} hours behind it and the plan works all ${total} again.`,
      ),
}

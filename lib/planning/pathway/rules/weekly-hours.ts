import { exceptionIn, hoursIn } from '../calendar'
import { less, times, weeksFrom, type Rule } from '../rule'

/** No week holds more than its hours: its exception, or else the protected hours and what has been reclaimed by then. */
export const weeklyHours: Rule = {
  name: 'weekly-hours',

  formulate(problem, choices, program) {
    const reclaiming = problem.activities.filter(({ reclaims }) => reclaims > 0)
    for (const week of weeksFrom(1, choices.last)) {
      const own = exceptionIn(problem, week)
      const worked = problem.activities.flatMap(({ id }) => choices.hours(id, week))
      if (worked.length === 0) continue
      const reclaimed = reclaiming.flatMap(({ id, reclaims }) => times(reclaims, choices.doneBy(id, week - 1)))
      program.require(
        { rule: this.name, says: `Week ${week} has ${own ?? problem.hoursPerWeek} hours.` },
        own === undefined ? [...worked, ...less(reclaimed)] : worked,
        { atMost: own ?? problem.hoursPerWeek },
      )
    }
  },

  breaches(problem, plan) {
    const worked = new Map<number, number>()
    for (const { hours } of plan.works)
      for (const [week, count] of hours) worked.set(week, (worked.get(week) ?? 0) + count)

    return [...worked]
      .sort(([a], [b]) => a - b)
      .flatMap(([week, count]) => {
        const done = plan.works.filter(({ last }) => last < week)
        const room = hoursIn(
          problem,
          week,
          done.reduce((sum, { activity }) => sum + activity.reclaims, 0),
        )
        return count > room ? [`Week ${week} holds ${count} hours and has ${room}.`] : []
      })
  },
}

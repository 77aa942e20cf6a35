import { hoursIn, isBegun, paceOf } from '../calendar'
import type { PathwayProblem } from '../problem'
import { less, weeksFrom, type Rule } from '../rule'
import { called, type Worked, type WorkedPlan } from '../worked'

/** An activity with `starts` runs from one of these weeks on, the same hours in every week that has hours at all, without a break. */
export const fixedPace: Rule = {
  name: 'fixed-pace',

  formulate(problem, choices, program) {
    for (const activity of problem.activities) {
      const pace = paceOf(problem, activity)
      if (!pace) continue
      const ways = choices.placements(activity.id)
      program.require(
        { rule: this.name, says: `${called(activity)} runs at a fixed pace from one of its start weeks.` },
        [...ways.map(({ choice }) => [choice, 1] as const), ...less(choices.taken(activity.id))],
        { atLeast: 0, atMost: 0 },
      )

      // Where only reclaimed hours make a plain week a learning week, a way that supposes when they begin must be right about it.
      const reclaiming = problem.activities.filter(({ reclaims }) => reclaims > 0)
      for (const { choice, opensAt } of ways) {
        if (opensAt === undefined) continue
        const because = { rule: this.name, says: `${called(activity)} runs in every learning week from ${opensAt} on.` }
        if (opensAt <= choices.last) {
          const open = reclaiming.flatMap(({ id }) => choices.doneBy(id, opensAt - 1))
          program.require(because, [[choice, 1], ...less(open)], { atMost: 0 })
        }
        for (const { id } of reclaiming)
          program.require(because, [[choice, 1], ...choices.doneBy(id, opensAt - 2)], { atMost: 1 })
      }
    }
  },

  breaches: (problem, plan) => {
    const isOpen = openWeeks(problem, plan)
    return plan.works.flatMap((work) => {
      const pace = paceOf(problem, work.activity)
      if (!pace) return []
      const uneven = [...work.hours].filter(([, count]) => count !== pace.perWeek)
      // The first is enough to put right: of a plan in tatters each further week would say the same.
      const skipped = weeksFrom(work.first, work.last).find((week) => !work.hours.has(week) && isOpen(week))
      return [
        ...uneven.map(
          ([week, count]) =>
            `${called(work.activity)} runs at ${pace.perWeek} hours a week and has ${count} in week ${week}.`,
        ),
        ...(skipped === undefined
          ? []
          : [`${called(work.activity)} runs without a break and has no hours in week ${skipped}.`]),
        ...startFaults(problem, isOpen, work),
      ]
    })
  },
}

function startFaults(problem: PathwayProblem, isOpen: IsOpen, { activity, first }: Worked): string[] {
  const starts = isBegun(problem, activity.id) ? [1] : (activity.starts ?? [])
  const reaches = (start: number) => start <= first && !weeksFrom(start, first - 1).some((week) => isOpen(week))
  if (starts.some(reaches)) return []
  if (isBegun(problem, activity.id))
    return [`${called(activity)} is begun, goes on in week 1 and has its first hours in week ${first}.`]
  return [`${called(activity)} begins in week ${first} and starts only in week ${starts.join(' or ')}.`]
}

type IsOpen = (week: number) => boolean

/** Whether a week has hours at all, with what the plan has won back by then. */
function openWeeks(problem: PathwayProblem, plan: WorkedPlan): IsOpen {
  const wins = plan.works.filter(({ activity }) => activity.reclaims > 0).map(({ last }) => last)
  const firstWin = wins.reduce((least, week) => Math.min(least, week), Infinity)
  return (week) => hoursIn(problem, week, firstWin < week ? 1 : 0) > 0
}

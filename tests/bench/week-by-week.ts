import { openTargets, raisesTo } from '@/lib/planning/pathway/calendar'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { less } from '@/lib/planning/pathway/rule'
import { rules } from '@/lib/planning/pathway/rules'
import { layOut } from '@/lib/planning/pathway/week-program'
import { Program } from '@/lib/planning/mip/program'

/**
 * The model one writes first: every activity in every week of the horizon, all rules as rows, and the finish week as what is
 * minimised. It is what the planner is compared with, by whichever solver; its optimum is the finish week.
 */
export function weekByWeek(problem: PathwayProblem): Program {
  const program = new Program()
  const last = Math.min(problem.horizonWeeks, problem.deadlineWeek ?? Infinity)
  const { choices } = layOut(problem, last, program)
  for (const rule of rules) rule.formulate(problem, choices, program)

  for (let week = 0; week < last; week++) {
    const because = { rule: 'finish', says: `The plan goes on after week ${week}.` }
    const goesOn = program.choice(1)
    for (const { id } of problem.activities) {
      const unfinished = [...choices.taken(id), ...less(choices.doneBy(id, week))]
      program.require(because, [[goesOn, 1], ...less(unfinished)], { atLeast: 0 })
    }
    for (const [skill, level] of openTargets(problem)) {
      const held = problem.activities
        .filter((activity) => raisesTo(activity, skill) >= level)
        .flatMap(({ id, waitWeeks }) => choices.doneBy(id, week - waitWeeks))
      program.require(because, [[goesOn, 1], ...held], { atLeast: 1 })
    }
  }
  return program
}

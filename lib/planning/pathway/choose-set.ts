import type { Solver } from '../mip/solver'
import { choosing, type Aim } from './choose'
import type { Lesson, Spans } from './choose-rows'
import { circleIn, derive } from './derive'
import type { Budget, Caps } from './exact'
import type { Pieces } from './pieces'

/** Activities that support one another from the ground up, and what no other choice can be cheaper than. */
export type ChosenSet = { readonly chosen: readonly number[]; readonly bound: number }

/** Chooses the cheapest activities that can follow one another; adds to the lessons each circle that it meets on the way. */
export async function chooseSet(
  of: Pieces,
  spans: Spans,
  caps: Caps,
  aim: Aim,
  lessons: Lesson[],
  solve: Solver,
  budget: Budget,
): Promise<ChosenSet | 'infeasible' | 'unknown'> {
  for (;;) {
    const { program, taken } = choosing(of, spans, caps, aim, lessons)
    const solved = await solve(program, { seconds: budget.remaining() })
    if (solved.status === 'infeasible' || solved.status === 'unknown') return solved.status
    const chosen = [...taken].flatMap(([at, choice]) => (solved.chosen(choice) ? [at] : []))
    if (derive(of, chosen).derived.size === chosen.length)
      return { chosen, bound: Math.max(0, Math.ceil(solved.bound - 1e-6)) }

    const marks = circleIn(of, chosen)
    if (marks.size === 0) throw new Error('A choice is held up by nothing and is no circle either.')
    lessons.push({ kind: 'circle', marks })
  }
}

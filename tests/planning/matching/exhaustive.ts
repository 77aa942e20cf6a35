import { breachesOf } from '@/lib/planning/matching/breaches'
import type { MatchingProblem, PairOf } from '@/lib/planning/matching/problem'
import { worthOf } from '@/lib/planning/matching/worth'

/** The best answer by trying every one: most people first, then most points; undefined if none obeys the rules. */
export function bestByTrying(problem: MatchingProblem): { served: number; points: number } | undefined {
  let best: { served: number; points: number } | undefined
  const [first, ...others] = problem.learners
  const walk = (at: typeof first, rest: typeof others, pairs: readonly PairOf[]): void => {
    if (!at) {
      if (breachesOf(problem, pairs).length > 0) return
      const value = { served: pairs.length, points: pairs.reduce((sum, pair) => sum + pointsOf(problem, pair), 0) }
      if (!best || value.served > best.served || (value.served === best.served && value.points > best.points))
        best = value
      return
    }
    const [next, ...left] = rest
    walk(next, left, pairs)
    for (const { id } of problem.mentors) walk(next, left, [...pairs, { learner: at.id, mentor: id }])
  }
  walk(first, others, [])
  return best
}

function pointsOf(problem: MatchingProblem, pair: PairOf): number {
  const learner = problem.learners.find(({ id }) => id === pair.learner)
  const mentor = problem.mentors.find(({ id }) => id === pair.mentor)
  return learner && mentor ? worthOf(problem, learner, mentor).points : 0
}

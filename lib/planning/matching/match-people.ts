import { Program, type Choice } from '../mip/program'
import type { Solved, Solver } from '../mip/solver'
import { conflictIn, distinct } from './conflict'
import type { Matching, Pair } from './matching'
import type { MatchingLearner, MatchingMentor, MatchingProblem, PairOf } from './problem'
import { byId } from './rule'
import { rules } from './rules'
import { whyUnmatched } from './unmatched'
import { mayTeach, worthOf } from './worth'

/** How much time is left, in seconds. */
type Budget = { readonly remaining: () => number }

/**
 * The best whole set of pairs. As many learners as possible get a mentor who can teach them something they want; among all
 * such sets, the one whose pairs are worth most. Serving comes first, because a learner without a mentor learns nothing from
 * one, while a second-best mentor still teaches. Both are proven. Who comes first by id is stated first, so that the same
 * people give the same answer in whatever order they are listed.
 */
export async function matchPeople(problem: MatchingProblem, solve: Solver, budget: Budget): Promise<Matching> {
  const conflict = conflictIn(problem)
  if (conflict.length > 0) return { ...nothing, status: 'infeasible', conflict }
  const of = inOrder(problem)

  const most = programOf(of, () => 1)
  const served = await solve(most.program, { seconds: budget.remaining() })
  if (!isAnswer(served)) return { ...nothing, status: 'unknown' }
  const first = most.pairsOf(served)
  const servedBound = wholeBound(served)

  const best = programOf(of, (learner, mentor) => worthOf(of, learner, mentor).points)
  best.program.require(
    { rule: 'served', says: `${first.length} learners get a mentor.` },
    best.all.map((choice) => [choice, 1] as const),
    { atLeast: first.length },
  )
  const worth = await solve(best.program, { seconds: budget.remaining() })
  const isBetter = isAnswer(worth)
  const pairs = isBetter ? best.pairsOf(worth) : first
  const proven = served.status === 'optimal' && worth.status === 'optimal'
  return told(of, pairs, proven, { served: servedBound, points: isBetter ? wholeBound(worth) : atBest(of) })
}

function told(
  problem: MatchingProblem,
  chosen: readonly PairOf[],
  proven: boolean,
  bound: Matching['bound'],
): Matching {
  const pairs = chosen.map((pair) => pairIn(problem, pair))
  return {
    ...nothing,
    status: proven ? 'optimal' : 'feasible',
    served: pairs.length,
    points: pairs.reduce((sum, { points }) => sum + points, 0),
    bound,
    pairs,
    unmatched: problem.learners
      .filter(({ id }) => !pairs.some(({ learner }) => learner === id))
      .map((learner) => ({ learner: learner.id, because: whyUnmatched(problem, learner, proven) })),
  }
}

/** A pair with what it is worth and why. */
export function pairIn(problem: MatchingProblem, { learner, mentor }: PairOf): Pair {
  const who = problem.learners.find(({ id }) => id === learner)
  const by = problem.mentors.find(({ id }) => id === mentor)
  const { points, parts } = who && by ? worthOf(problem, who, by) : { points: 0, parts: [] }
  return { learner, mentor, points, because: parts }
}

const nothing: Matching = {
  format: 'journeywork/matching-answer@1',
  status: 'unknown',
  served: 0,
  points: 0,
  bound: { served: 0, points: 0 },
  pairs: [],
  unmatched: [],
  conflict: [],
}

const inOrder = (problem: MatchingProblem): MatchingProblem => ({
  ...problem,
  learners: problem.learners.toSorted(byId),
  mentors: problem.mentors.toSorted(byId),
  pinned: distinct(problem),
})

/** The question with every rule, each pair worth what it is told to be. Pairs in which nothing can be learned are not even asked about. */
function programOf(problem: MatchingProblem, worth: (learner: MatchingLearner, mentor: MatchingMentor) => number) {
  const program = new Program()
  const choices = new Map(
    problem.learners.map((learner) => [
      learner.id,
      new Map(
        problem.mentors
          .filter((mentor) => mayTeach(learner, mentor))
          .map((mentor) => [mentor.id, program.choice(-worth(learner, mentor))]),
      ),
    ]),
  )
  const of = (learner: string, mentor: string) => {
    const choice = choices.get(learner)?.get(mentor)
    return choice === undefined ? [] : [[choice, 1] as const]
  }
  for (const rule of rules) rule.formulate(problem, { of }, program)

  const all: Choice[] = [...choices.values()].flatMap((mentors) => [...mentors.values()])
  const pairsOf = (solved: Answer): readonly PairOf[] =>
    [...choices].flatMap(([learner, mentors]) =>
      [...mentors].flatMap(([mentor, choice]) => (solved.chosen(choice) ? [{ learner, mentor }] : [])),
    )
  return { program, all, pairsOf }
}

type Answer = Extract<Solved, { bound: number }>
const isAnswer = (solved: Solved): solved is Answer => solved.status === 'optimal' || solved.status === 'feasible'

/** Points and people are whole, so that a bound between two numbers is the lower one. */
const wholeBound = ({ bound }: Answer): number => Math.max(0, Math.floor(-bound + 1e-6))

/** What all would be worth if everyone had whom they like best. */
const atBest = (problem: MatchingProblem): number =>
  problem.learners.reduce(
    (sum, learner) => sum + Math.max(0, ...problem.mentors.map((mentor) => worthOf(problem, learner, mentor).points)),
    0,
  )

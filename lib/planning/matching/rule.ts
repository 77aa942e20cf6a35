import type { Program, Term } from '../mip/program'
import type { MatchingLearner, MatchingMentor, MatchingProblem, PairOf } from './problem'

/** The unknowns of the program: a yes or no for each learner and mentor. */
export type PairChoices = {
  /** Empty where someone is not in the problem. */
  readonly of: (learner: string, mentor: string) => readonly Term[]
}

/** What is wrong, in a sentence, and the fewest pairs that make it so. */
export type Breach = { readonly says: string; readonly pairs: readonly PairOf[] }

/** One rule of matching, stated twice: once for a solver to obey, once to judge any set of pairs without a solver. */
export type Rule = {
  readonly name: string
  readonly formulate: (problem: MatchingProblem, choices: PairChoices, program: Program) => void
  readonly breaches: (problem: MatchingProblem, pairs: readonly PairOf[]) => readonly Breach[]
}

/** Rules that forbid single pairs differ only in which, and in the sentence. */
export const forbidding = (
  name: string,
  why: (learner: MatchingLearner, mentor: MatchingMentor, problem: MatchingProblem) => string | undefined,
): Rule => ({
  name,

  formulate(problem, choices, program) {
    for (const learner of problem.learners)
      for (const mentor of problem.mentors) {
        const says = why(learner, mentor, problem)
        if (says) program.require({ rule: name, says }, choices.of(learner.id, mentor.id), { atMost: 0 })
      }
  },

  breaches: (problem, pairs) =>
    pairs.flatMap((pair) => {
      const { learner, mentor } = whoIn(problem, pair)
      const says = learner && mentor && why(learner, mentor, problem)
      return says ? [{ says, pairs: [pair] }] : []
    }),
})

/** The two of a pair; undefined where the problem knows nobody by that id. */
export const whoIn = (problem: MatchingProblem, pair: PairOf) => ({
  learner: problem.learners.find(({ id }) => id === pair.learner),
  mentor: problem.mentors.find(({ id }) => id === pair.mentor),
})

/** The learners whom pairs give to a mentor, by id. */
export const learnersOf = (
  problem: MatchingProblem,
  pairs: readonly PairOf[],
  mentorId: string,
): readonly MatchingLearner[] =>
  pairs
    .flatMap(({ learner, mentor }) => (mentor === mentorId ? problem.learners.filter(({ id }) => id === learner) : []))
    .sort((a, b) => byId(a, b))

export const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

import { whoIn, type Rule } from '../rule'

/** Pairs are made of the learners and mentors there are; the program has no others. */
export const knownPeople: Rule = {
  name: 'known-people',

  formulate: () => undefined,

  breaches: (problem, pairs) =>
    pairs.flatMap((pair) => {
      const { learner, mentor } = whoIn(problem, pair)
      if (learner && mentor) return []
      const who = learner ? `${learner.name} is paired with a mentor who` : 'There is a pair with a learner who'
      return [{ says: `${who} is not among those to choose from.`, pairs: [pair] }]
    }),
}

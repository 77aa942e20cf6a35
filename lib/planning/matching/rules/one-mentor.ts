import { sayList } from '@/lib/core/say'
import type { Rule } from '../rule'

/** A learner gets one mentor at most. */
export const oneMentor: Rule = {
  name: 'one-mentor',

  formulate(problem, choices, program) {
    for (const { id, name } of problem.learners)
      program.require(
        { rule: this.name, says: `${name} gets one mentor at most.` },
        problem.mentors.flatMap((mentor) => choices.of(id, mentor.id)),
        { atMost: 1 },
      )
  },

  breaches: (problem, pairs) =>
    problem.learners.flatMap(({ id, name }) => {
      const theirs = pairs.filter(({ learner }) => learner === id)
      if (theirs.length <= 1) return []
      const mentors = theirs.map(({ mentor }) => problem.mentors.find((one) => one.id === mentor)?.name ?? mentor)
      return [{ says: `${name} gets one mentor at most, not ${sayList(mentors)}.`, pairs: theirs.slice(0, 2) }]
    }),
}

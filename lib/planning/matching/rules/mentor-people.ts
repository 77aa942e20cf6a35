import { sayCount, sayList } from '@/lib/core/say'
import { learnersOf, type Rule } from '../rule'

/** A mentor is given no more people than they can take on. */
export const mentorPeople: Rule = {
  name: 'mentor-people',

  formulate(problem, choices, program) {
    for (const { id, name, people } of problem.mentors)
      program.require(
        { rule: this.name, says: `${name} can take on ${sayCount(people, 'more person', 'more people')}.` },
        problem.learners.flatMap((learner) => choices.of(learner.id, id)),
        { atMost: people },
      )
  },

  breaches: (problem, pairs) =>
    problem.mentors.flatMap(({ id, name, people }) => {
      const given = learnersOf(problem, pairs, id)
      if (given.length <= people) return []
      const names = sayList(given.map((learner) => learner.name))
      return [
        {
          says: `${name} can take on ${sayCount(people, 'more person', 'more people')}, not ${given.length}: ${names}.`,
          pairs: given.slice(0, people + 1).map((learner) => ({ learner: learner.id, mentor: id })),
        },
      ]
    }),
}

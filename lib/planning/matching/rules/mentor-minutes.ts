import { sayCount, sayList } from '@/lib/core/say'
import type { MatchingLearner } from '../problem'
import { learnersOf, type Rule } from '../rule'

/** The people given to a mentor ask for no more minutes a week than the mentor has left. */
export const mentorMinutes: Rule = {
  name: 'mentor-minutes',

  formulate(problem, choices, program) {
    for (const { id, name, minutesPerWeek } of problem.mentors)
      program.require(
        { rule: this.name, says: `${name} has ${sayCount(minutesPerWeek, 'minute')} a week left.` },
        problem.learners.flatMap((learner) =>
          choices.of(learner.id, id).map(([choice]) => [choice, learner.minutesPerWeek] as const),
        ),
        { atMost: minutesPerWeek },
      )
  },

  breaches: (problem, pairs) =>
    problem.mentors.flatMap(({ id, name, minutesPerWeek }) => {
      const given = learnersOf(problem, pairs, id)
      if (minutesOf(given) <= minutesPerWeek) return []
      const names = sayList(given.map((learner) => learner.name))
      const asks = given.length === 1 ? 'asks' : 'ask'
      const left = sayCount(minutesPerWeek, 'minute')
      return [
        {
          says: `${name} has ${left} a week left, and ${names} ${asks} for ${minutesOf(given)}.`,
          pairs: fewestBeyond(given, minutesPerWeek).map((learner) => ({ learner: learner.id, mentor: id })),
        },
      ]
    }),
}

const minutesOf = (learners: readonly MatchingLearner[]): number =>
  learners.reduce((sum, { minutesPerWeek }) => sum + minutesPerWeek, 0)

/** Those who ask for most, until it is too much. */
function fewestBeyond(given: readonly MatchingLearner[], minutes: number): readonly MatchingLearner[] {
  const hungriest = [...given].sort((a, b) => b.minutesPerWeek - a.minutesPerWeek)
  const enough = hungriest.findIndex((_, at) => minutesOf(hungriest.slice(0, at + 1)) > minutes)
  return hungriest.slice(0, enough + 1)
}

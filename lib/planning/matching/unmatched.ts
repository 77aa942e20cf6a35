import { sayList } from '@/lib/core/say'
import type { MatchingLearner, MatchingMentor, MatchingProblem } from './problem'
import { mayTeach } from './worth'

/** Why someone has no mentor in the best set of pairs; `proven` if no better set can exist. */
export function whyUnmatched(problem: MatchingProblem, learner: MatchingLearner, proven: boolean): string {
  const { name } = learner
  if (problem.leftOut.includes(learner.id)) return `${name} was left out this time.`
  if (Object.keys(learner.wants).length === 0)
    return `${name} has named no skill to learn, and has no gap to a target role that a mentor could help to close.`

  const able = problem.mentors.filter((mentor) => mentor.id !== learner.id && mayTeach(learner, mentor))
  if (able.length === 0) return `Nobody who is open to mentor has anything attested that ${name} wants to learn.`
  const groups = {
    avoided: able.filter(({ id }) => learner.avoids.includes(id)),
    leads: able.filter(({ id }) => learner.leads.includes(id) && !learner.avoids.includes(id)),
  }
  const allowed = able.filter((mentor) => !groups.avoided.includes(mentor) && !groups.leads.includes(mentor))
  const full = allowed.filter(({ people, minutesPerWeek }) => people < 1 || minutesPerWeek < learner.minutesPerWeek)
  const taken = allowed.filter((mentor) => !full.includes(mentor))
  return [
    `Of those open to mentor, ${named(able)} could teach ${name}.`,
    ...(groups.avoided.length > 0 ? [`${name} wishes not to be paired with ${named(groups.avoided)}.`] : []),
    ...(groups.leads.length > 0
      ? [`${named(groups.leads)} ${groups.leads.length === 1 ? 'leads' : 'lead'} ${name}.`]
      : []),
    ...(full.length > 0
      ? [
          `${named(full)} ${full.length === 1 ? 'has' : 'have'} no room for ${learner.minutesPerWeek} minutes a week more.`,
        ]
      : []),
    ...(taken.length > 0 ? [takenBy(taken, name, proven)] : []),
  ].join(' ')
}

const takenBy = (taken: readonly MatchingMentor[], name: string, proven: boolean): string =>
  proven
    ? `${named(taken)} ${taken.length === 1 ? 'is' : 'are'} taken by others: with ${name} paired, fewer people would have a mentor, or the pairs would be worth no more.`
    : `The best set that was found in the time gives ${named(taken)} to others.`

const most = 4

function named(mentors: readonly MatchingMentor[]): string {
  const names = mentors.map(({ name }) => name).toSorted()
  return sayList(names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more`] : names)
}

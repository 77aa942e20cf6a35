import { breachesOf } from '@/lib/planning/matching/breaches'
import { pairIn } from '@/lib/planning/matching/match-people'
import type { MatchingProblem, PairOf } from '@/lib/planning/matching/problem'
import { mayTeach } from '@/lib/planning/matching/worth'
import { decisionsOf, type FoundMatching } from './matchings'
import type { Candidate, ChoiceView, MatchingView } from './views/matching'

/** A matching as its page shows it: each pair with its reasons, who goes without and why, and what is used of what is offered. */
export function showMatching(matching: FoundMatching): MatchingView {
  const { answer, problem } = matching
  const chosen = pairsOf(matching)
  const breaches = breachesOf(withoutPins(problem), chosen)
  const nameOf = namesIn(problem)
  const paired = new Set(chosen.map(({ learner }) => learner))
  const pairs = matching.pairs.map(({ learnerId, mentorId, isByHand }) => {
    const { points, because } = pairIn(problem, { learner: learnerId, mentor: mentorId })
    return {
      learner: nameOf(learnerId),
      mentor: nameOf(mentorId),
      points,
      because,
      isByHand,
      breaks: breaches
        .filter(({ pairs: at }) => at.some(({ learner, mentor }) => learner === learnerId && mentor === mentorId))
        .map(({ says }) => says),
    }
  })
  const points = pairs.reduce((sum, pair) => sum + pair.points, 0)

  return {
    id: matching.id,
    version: matching.version,
    madeBy: matching.madeBy,
    madeAt: matching.madeAt,
    publishedAt: matching.publishedAt,
    isProven: answer.status === 'optimal',
    keepsDecisions: problem.pinned.length + problem.leftOut.length > 0,
    proposed: { served: answer.served, points: answer.points },
    now: { served: pairs.length, points },
    pairs: pairs.toSorted(byLearner),
    without: problem.learners
      .filter(({ id }) => !paired.has(id))
      .map(({ id, name }) => {
        const because = answer.unmatched.find(({ learner }) => learner === id)?.because
        const isByHand = because === undefined || problem.leftOut.includes(id)
        return { learner: { id, name }, because: because ?? `${name} was left out this time.`, isByHand }
      })
      .toSorted(byLearner),
    capacity: problem.mentors.map(({ id, name, people, minutesPerWeek }) => {
      const given = problem.learners.filter((one) =>
        chosen.some((pair) => pair.learner === one.id && pair.mentor === id),
      )
      const minutes = given.reduce((sum, one) => sum + one.minutesPerWeek, 0)
      return {
        mentor: { id, name },
        people: { used: given.length, of: people },
        minutes: { used: minutes, of: minutesPerWeek },
      }
    }),
  }
}

/** Who could mentor someone instead: what each would be worth, by how much the whole set would change, and which rule it would break. */
export function showChoice(matching: FoundMatching, learnerId: string): ChoiceView | undefined {
  const { answer, problem } = matching
  const learner = problem.learners.find(({ id }) => id === learnerId)
  if (!learner) return undefined
  const nameOf = namesIn(problem)
  const { pinned, leftOut } = decisionsOf(matching)
  const others = pairsOf(matching).filter((pair) => pair.learner !== learnerId)
  const now = matching.pairs.find((pair) => pair.learnerId === learnerId)?.mentorId
  const proposed = answer.pairs.find((pair) => pair.learner === learnerId)?.mentor
  const pointsNow = now === undefined ? 0 : pairIn(problem, { learner: learnerId, mentor: now }).points
  const candidate = ({ id, name }: { id: string; name: string }): Candidate => {
    const pair = { learner: learnerId, mentor: id }
    const { points, because } = pairIn(problem, pair)
    const breaches = breachesOf(withoutPins(problem), [...others, pair])
    return {
      mentor: { id, name },
      points,
      difference: points - pointsNow,
      because,
      breaks: breaches.filter(({ pairs }) => pairs.some((one) => one.mentor === id)).map(({ says }) => says),
      isNow: id === now,
      isProposed: id === proposed,
    }
  }
  const able = problem.mentors.filter((mentor) => mentor.id !== learnerId && mayTeach(learner, mentor))

  return {
    matchingId: matching.id,
    version: matching.version,
    learner: { id: learnerId, name: learner.name, minutesPerWeek: learner.minutesPerWeek },
    proposed: proposed === undefined ? null : nameOf(proposed),
    now: now === undefined ? null : nameOf(now),
    isDecided: pinned.some(({ learner: id }) => id === learnerId) || leftOut.includes(learnerId),
    candidates: able.map(candidate).toSorted((a, b) => b.points - a.points || (a.mentor.name < b.mentor.name ? -1 : 1)),
    others: problem.mentors.length - able.length,
  }
}

const pairsOf = ({ pairs }: FoundMatching): PairOf[] =>
  pairs.map(({ learnerId, mentorId }) => ({ learner: learnerId, mentor: mentorId }))

/** What was decided earlier may be decided anew, so that it is no rule to judge a change by. */
const withoutPins = (problem: MatchingProblem): MatchingProblem => ({ ...problem, pinned: [], leftOut: [] })

const namesIn =
  ({ learners, mentors }: MatchingProblem) =>
  (id: string) => ({ id, name: [...learners, ...mentors].find((one) => one.id === id)?.name ?? 'Someone' })

const byLearner = (one: { learner: { name: string } }, other: { learner: { name: string } }): number =>
  one.learner.name < other.learner.name ? -1 : 1

import { breachesOf } from '@/lib/planning/matching/breaches'
import type { MatchingProblem } from '@/lib/planning/matching/problem'

/** What stands in the way of these pairs today, whatever held when they were proposed: one sentence each. */
export function faultsNow(
  proposed: MatchingProblem,
  today: MatchingProblem,
  pairs: readonly { learnerId: string; mentorId: string }[],
): readonly string[] {
  const isKnown = (people: readonly { id: string }[], id: string) => people.some((one) => one.id === id)
  const nameOf = (people: readonly { id: string; name: string }[], id: string) =>
    people.find((one) => one.id === id)?.name ?? 'Someone'
  const gone = pairs.flatMap(({ learnerId, mentorId }) => [
    ...(isKnown(today.learners, learnerId)
      ? []
      : [`${nameOf(proposed.learners, learnerId)} has or was offered a mentor meanwhile, or left the programme.`]),
    ...(isKnown(today.mentors, mentorId) ? [] : [`${nameOf(proposed.mentors, mentorId)} is no longer open to mentor.`]),
  ])
  const broken = breachesOf(
    today,
    pairs.map(({ learnerId, mentorId }) => ({ learner: learnerId, mentor: mentorId })),
  )
  return [...new Set([...gone, ...broken.flatMap(({ rule, says }) => (rule === 'known-people' ? [] : [says]))])]
}

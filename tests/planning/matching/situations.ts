import type { MatchingLearner, MatchingMentor, MatchingProblem } from '@/lib/planning/matching/problem'

/** Wants Networking 3 and holds 1, for an hour a week. */
export const learner = (id: string, change: Partial<MatchingLearner> = {}): MatchingLearner => ({
  id,
  name: id[0]?.toUpperCase() + id.slice(1),
  wants: { networking: { now: 1, level: 3, weight: 1 } },
  minutesPerWeek: 60,
  utcOffset: 0,
  prefers: [],
  avoids: [],
  leads: [],
  ...change,
})

/** Has Networking 4 attested, and room for one person and an hour. */
export const mentor = (id: string, change: Partial<MatchingMentor> = {}): MatchingMentor => ({
  id,
  name: id[0]?.toUpperCase() + id.slice(1),
  skills: { networking: 4 },
  people: 1,
  minutesPerWeek: 60,
  utcOffset: 0,
  ...change,
})

export const matchingOf = (
  learners: readonly MatchingLearner[],
  mentors: readonly MatchingMentor[],
  change: Partial<MatchingProblem> = {},
): MatchingProblem => ({
  format: 'journeywork/matching@1',
  skills: { networking: 'Networking', linux: 'Linux' },
  learners,
  mentors,
  pinned: [],
  leftOut: [],
  ...change,
})

/** `a-b` is learner a with mentor b. */
export const pairs = (...written: readonly string[]) =>
  written.map((text) => {
    const [one = '', other = ''] = text.split('-')
    return { learner: one, mentor: other }
  })

/** Who should mentor whom, as a question. Skills are levels from 0 to 7, time is in whole minutes a week. */
export type MatchingLearner = {
  readonly id: string
  readonly name: string
  /** Skill → the level that they aim at, above the one they hold; the dearest skills carry more weight. */
  readonly wants: Readonly<Record<string, { readonly level: number; readonly weight: number }>>
  readonly minutesPerWeek: number
  /** Minutes that the clock there is ahead of UTC. */
  readonly utcOffset: number
  readonly prefers: readonly string[]
  /** Mentors with whom they must not be paired: their own wish, or a lead of theirs. */
  readonly avoids: readonly string[]
}

export type MatchingMentor = {
  readonly id: string
  readonly name: string
  /** Skill → attested level. */
  readonly skills: Readonly<Record<string, number>>
  /** How many more people, and how many more minutes a week, they can take on. */
  readonly people: number
  readonly minutesPerWeek: number
  readonly utcOffset: number
}

export type MatchingProblem = {
  readonly format: 'journeywork/matching@1'
  readonly learners: readonly MatchingLearner[]
  readonly mentors: readonly MatchingMentor[]
  /** Pairs that must be in the answer. */
  readonly pinned: readonly { readonly learner: string; readonly mentor: string }[]
}

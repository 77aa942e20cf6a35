/** A skill that someone wants to learn: the level they hold, the level they aim at, and how dear it is to them (1 to 5). */
export type Want = { readonly now: number; readonly level: number; readonly weight: number }

/** Who should mentor whom, as a question. Skills are levels from 0 to 7, time is in whole minutes a week. */
export type MatchingLearner = {
  readonly id: string
  readonly name: string
  /** By skill. */
  readonly wants: Readonly<Record<string, Want>>
  readonly minutesPerWeek: number
  /** Minutes that the clock there is ahead of UTC. */
  readonly utcOffset: number
  readonly prefers: readonly string[]
  /** Mentors with whom they wish not to be paired. */
  readonly avoids: readonly string[]
  /** Those who lead a team of theirs: a lead is no mentor of their own people. */
  readonly leads: readonly string[]
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

/** Who is paired with whom, by id. */
export type PairOf = { readonly learner: string; readonly mentor: string }

export type MatchingProblem = {
  readonly format: 'journeywork/matching@1'
  /** What the skills are called, so that an answer can be told years later. */
  readonly skills: Readonly<Record<string, string>>
  readonly learners: readonly MatchingLearner[]
  readonly mentors: readonly MatchingMentor[]
  /** Pairs that must be in the answer. */
  readonly pinned: readonly PairOf[]
  /** Learners who get no mentor this time, because someone decided so. */
  readonly leftOut: readonly string[]
}

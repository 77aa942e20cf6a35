import type { Part } from '@/lib/planning/matching/matching'

type Named = { id: string; name: string }

/** A pair of a matching as the programme manager sees it: what it is worth, why, and what it breaks. */
export type PairView = {
  learner: Named
  mentor: Named
  points: number
  because: readonly Part[]
  /** Decided by hand; solving again keeps it. */
  isByHand: boolean
  /** Rules that it breaks, in sentences; a matching with any cannot be published. */
  breaks: readonly string[]
}

/** A proposed or published set of pairs, with its proof. */
export type MatchingView = {
  id: string
  version: number
  madeBy: string
  madeAt: Date
  publishedAt: Date | null
  isProven: boolean
  /** It was found under decisions made by hand, and is the best among the sets that keep them. */
  keepsDecisions: boolean
  /** As it was proposed. */
  proposed: { served: number; points: number }
  /** As it stands now, after changes by hand. */
  now: { served: number; points: number }
  pairs: readonly PairView[]
  without: readonly { learner: Named; because: string; isByHand: boolean }[]
  capacity: readonly { mentor: Named; people: Share; minutes: Share }[]
}

/** So much of what there is. */
export type Share = { used: number; of: number }

/** A mentor who could be chosen for someone, instead of the one they have now. */
export type Candidate = {
  mentor: Named
  points: number
  /** By how much the whole set would be worth more or less than now. */
  difference: number
  because: readonly Part[]
  breaks: readonly string[]
  isNow: boolean
  isProposed: boolean
}

export type ChoiceView = {
  matchingId: string
  version: number
  learner: Named & { minutesPerWeek: number }
  /** The mentor who was proposed, if any. */
  proposed: Named | null
  now: Named | null
  /** It was decided by hand, which can be taken back. */
  isDecided: boolean
  candidates: readonly Candidate[]
  /** How many mentors have nothing that the learner wants. */
  others: number
}

/** Someone enrolled in a programme, and who looks after their growth. */
export type EnrolledView = Named & {
  headline: string
  mentors: readonly string[]
  /** The mentor who has been asked, and has not answered yet. */
  asked: readonly { offerId: string; mentor: string }[]
  hasWishes: boolean
}

export type OpenMentorView = Named & { headline: string; people: Share; minutes: Share }

import type { SignerStanding } from '@/lib/ledger/model'
import type { Person } from '@/lib/people/model'
import type { GoalEnding } from '@/lib/projects/model'
import type { EvidenceContent, EvidenceState } from './model'

/** What pages draw of evidence. Days are ISO dates. */

/** A level that a piece is meant to show, and what that level means in practice. */
export type Claim = { skillId: string; title: string; level: number; means: string }

/** A learning goal that a piece serves. */
export type ServedGoal = {
  id: string
  project: { id: string; name: string }
  skillId: string
  skill: string
  level: number
  by: string
  criteria: string
  ending: GoalEnding | null
}

/** A reviewer gave a revision back, with what is missing. */
export type Returned = { id: string; revision: number; reviewer: string; note: string; at: Date }

/** Someone vouched for a level on this piece; `counts` until it is taken back or the piece is changed. */
export type SignedOff = {
  id: string
  skillId: string
  skill: string
  level: number
  signerId: string
  signer: string
  standing: SignerStanding
  note: string
  at: Date
  counts: boolean
}

/** A piece of evidence as it stands, with what became of it. */
export type Evidence = {
  id: string
  personId: string
  author: string
  title: string
  state: EvidenceState
  revision: number
  contentHash: string
  content: EvidenceContent
  submittedAt: Date
  /** The day by which a review of it is promised, and how many minutes that takes. */
  promisedBy: string
  minutes: number
  createdAt: Date
  claims: readonly Claim[]
  goals: readonly ServedGoal[]
  /** The latest first. */
  returns: readonly Returned[]
  /** The oldest first. */
  signOffs: readonly SignedOff[]
  /** Colleagues whom a reviewer has asked, and who have not answered yet. */
  asked: readonly { id: string; name: string }[]
}

/** A piece with its author as the policy asks about them. */
export type FoundEvidence = Evidence & { person: Person; askedIds: readonly string[] }

/** What a piece said at one time. */
export type EvidenceRevision = { revision: number; content: EvidenceContent; madeAt: Date; changed: readonly string[] }

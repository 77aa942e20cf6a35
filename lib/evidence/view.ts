import type { SkillArea } from '@/lib/catalog/model'
import type { SignerStanding } from '@/lib/ledger/model'
import type { Person } from '@/lib/people/model'
import type { GoalEnding } from '@/lib/projects/model'
import type { DraftContent } from './input'
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

/** Everything of one's own: what waits and for whom, what came back, what is signed off, what is begun, what is asked for. */
export type MyEvidence = {
  pieces: readonly Evidence[]
  drafts: readonly DraftLine[]
  /** Open learning goals that no piece serves yet. */
  goals: readonly OpenGoal[]
  reviewers: readonly string[]
  today: string
}

export type DraftLine = { about: string; title: string; savedAt: Date }

export type OpenGoal = {
  id: string
  project: string
  skillId: string
  skill: string
  level: number
  by: string
  criteria: string
}

/** What the form begins with and offers to choose from. */
export type EvidenceFormView = {
  /** `new`, or the piece that is being changed; with the revision that is changed. */
  about: string
  revision: number | null
  personId: string
  today: string
  /** What it holds before anything is typed. */
  fresh: DraftContent
  draft: { content: DraftContent; savedAt: string } | null
  goals: readonly OpenGoal[]
  skills: readonly { area: SkillArea; choices: readonly { id: string; label: string }[] }[]
  /** What the levels mean of skills that are likely to be claimed; of others it is asked when they are chosen. */
  levels: Readonly<Record<string, readonly string[]>>
  /** Whose sign-offs a change would void. */
  signers: readonly string[]
}

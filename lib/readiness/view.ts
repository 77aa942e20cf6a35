import type { EvidenceState } from '@/lib/evidence/model'
import type { SignerStanding } from '@/lib/ledger/model'
import type { Readiness } from './model'

/** What pages draw of readiness and of the proof behind levels. Days are ISO dates. */

type NamedPiece = { evidenceId: string; title: string; level: number }

/** Someone vouched for a level of a skill, on a piece that can be opened; `counts` until it lapses. */
export type GivenSignOff = NamedPiece & {
  id: string
  signer: string
  standing: SignerStanding
  note: string
  at: Date
  counts: boolean
}

/** A piece that claims a level and has not been signed off for it. */
export type OpenPiece = NamedPiece & { state: Extract<EvidenceState, 'waiting' | 'returned'>; promisedBy: string }

/** A learning goal that will raise a skill. */
export type OpenGoal = { id: string; level: number; project: { id: string; name: string }; by: string }

/** What stands behind a skill's levels, and what is under way to raise it. */
export type SkillProof = {
  /** The latest first. */
  signOffs: readonly GivenSignOff[]
  pieces: readonly OpenPiece[]
  goals: readonly OpenGoal[]
}

/** What closes a gap next: wait for a review, change what was returned, get another signature, or begin. */
export type NextStep =
  | { does: 'wait' | 'change'; piece: OpenPiece }
  | { does: 'sign' }
  | { does: 'work'; goal: OpenGoal }
  | { does: 'show' }
  | { does: 'ask' }

/** Who reads someone's readiness: the person, whoever reviews their evidence and sets goals, or whoever else looks after them. */
export type Reader = 'self' | 'reviewer' | 'carer'

/** Readiness as a page draws it: with the next step for each gap, and the names that belong to it. */
export type ReadinessView = {
  person: { id: string; name: string }
  readiness: Readiness
  next: Readonly<Record<string, NextStep>>
  /** The names of those who signed off, by their ids. */
  names: Readonly<Record<string, string>>
  /** Mentors and leads, who review and set goals; mentors first. */
  reviewers: readonly { id: string; name: string }[]
}

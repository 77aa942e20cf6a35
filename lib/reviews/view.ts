import type { FoundEvidence } from '@/lib/evidence/view'

/** Someone who may be asked to look at a piece. */
export type Colleague = { id: string; name: string; headline: string }

/** A piece in a reviewer's queue. Days are ISO dates. */
export type QueuedPiece = {
  id: string
  title: string
  author: string
  promisedBy: string
  minutes: number
  /** Minutes for this piece and all that come before it. */
  until: number
  /** The colleague who asked for it; null for those whom one guides. */
  askedBy: string | null
}

/** A reviewer's queue: what waits, oldest promise first, what it takes, and what they have. */
export type QueueView = {
  pieces: readonly QueuedPiece[]
  count: number
  minutesNeeded: number
  minutesPerWeek: number
  minutesUsed: number
  today: string
  /** The piece after which the next page begins; null on the last. */
  more: string | null
}

/** A claim beside what it has to show: its level in words and the one below, the proof that is asked for, and who signed. */
export type ClaimToJudge = {
  skillId: string
  title: string
  level: number
  /** What each level from 0 to 7 means. */
  levels: readonly string[]
  proofSays: string
  signed: readonly { id: string; signer: string; level: number; at: Date }[]
}

/** A piece as its reviewer sees it. */
export type PieceToJudge = Pick<
  FoundEvidence,
  | 'id'
  | 'title'
  | 'author'
  | 'personId'
  | 'state'
  | 'revision'
  | 'contentHash'
  | 'content'
  | 'submittedAt'
  | 'promisedBy'
  | 'minutes'
  | 'goals'
  | 'returns'
  | 'asked'
> & {
  claims: readonly ClaimToJudge[]
  /** What a colleague who asked for it wrote; null where nobody asked. */
  question: { askedBy: string; note: string } | null
  /** Who signed already and what is still lacking, in a sentence; empty while nobody has signed. */
  standing: string
  hasSigned: boolean
  mayReopen: boolean
  colleagues: readonly Colleague[]
}

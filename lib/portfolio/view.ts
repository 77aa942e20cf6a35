import type { SignerStanding } from '@/lib/ledger/model'
import type { ExperienceContent, PortfolioItemKind, WitnessAnswer } from './model'

/** What pages and the PDF draw of a portfolio. Days are ISO dates. */

/** Someone from outside who confirmed what an experience says now. */
export type Witness = { name: string; capacity: string; on: string; words: string }

export type ShownExperience = Omit<ExperienceContent, 'skillIds'> & {
  id: string
  skills: readonly string[]
  witnesses: readonly Witness[]
}

/** A piece of evidence in its author's words. Of a file, its name alone. */
export type ShownEvidence = {
  id: string
  title: string
  account: string
  url: string | null
  fileName: string | null
  happenedOn: string | null
}

/** A level that someone vouched for, and that counts today. */
export type ShownSignOff = {
  id: string
  skill: string
  level: number
  /** What that level means in practice. */
  means: string
  by: string
  standing: SignerStanding
  on: string
  evidence: string
  /** The hash of the ledger row, by which it is found in an export. */
  hash: string
}

export type ShownBadge = { id: string; skill: string; level: number; on: string; until: string | null }

export type ShownCertification = {
  id: string
  title: string
  issuer: string
  code: string
  finishedOn: string
  /** The day on which it expires, or expired. */
  validUntil: string | null
  isExpired: boolean
}

/** How much of a role is attested, technical depth and leadership apart. */
export type ShownReadiness = {
  role: string
  technical: { attested: number; required: number }
  leadership: { attested: number; required: number }
  floor: { filled: number; skills: number; level: number } | null
  isReady: boolean
}

/** A portfolio as a reader sees it: what was chosen, and counts today. */
export type PortfolioView = {
  name: string
  organisation: string
  headline: string
  about: string
  readiness: ShownReadiness | null
  experiences: readonly ShownExperience[]
  evidence: readonly ShownEvidence[]
  signOffs: readonly ShownSignOff[]
  badges: readonly ShownBadge[]
  certifications: readonly ShownCertification[]
  /** The day on which it was so. */
  asOf: string
}

/** Something that its owner may show, as readers would see it. */
export type Choosable<T> = T & { shown: boolean }

/** A witness as the owner follows them: asked, answered, or no longer of use. */
export type WitnessRequest = {
  id: string
  experienceId: string
  name: string
  capacity: string
  askedOn: string
  expiresOn: string
  state: 'asked' | WitnessAnswer | 'expired' | 'revoked'
  answeredOn: string | null
  words: string
  /** The experience says something else by now, so that the answer, or the question, is void. */
  isVoid: boolean
}

export type OwnExperience = Choosable<ShownExperience> & { version: number; requests: readonly WitnessRequest[] }

/** Everything that someone may show, and what of it they do. */
export type PortfolioDesk = {
  name: string
  organisation: string
  headline: string
  about: string
  /** 0 while nothing was written yet. */
  version: number
  readiness: ShownReadiness | null
  showsReadiness: boolean
  experiences: readonly OwnExperience[]
  evidence: readonly Choosable<ShownEvidence>[]
  signOffs: readonly Choosable<ShownSignOff>[]
  badges: readonly Choosable<ShownBadge>[]
  certifications: readonly Choosable<ShownCertification>[]
  /** Chosen once and no longer there to be shown, by kind. */
  gone: readonly { kind: PortfolioItemKind; itemId: string }[]
  asOf: string
}

export type ShareLink = {
  id: string
  label: string
  madeOn: string
  expiresOn: string
  state: 'open' | 'expired' | 'revoked'
  lastUsedAt: Date | null
  uses: number
}

/** What a witness reads before answering. */
export type WitnessQuestion = {
  witness: { name: string; capacity: string }
  asker: string
  organisation: string
  experience: Omit<ExperienceContent, 'skillIds'> & { skills: readonly string[] }
  expiresOn: string
  /** Whoever asks is signed in here as the one who would be confirmed. */
  isAsker: boolean
}

/** A link that is shown this once: the secret in its path is kept nowhere. */
export type OnceShown = { name: string; path: string; expiresAt: string }

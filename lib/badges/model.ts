/** How many places a status list has at least, so that a place in it says little about whose badge it is (W3C, 16 KB). */
export const statusListLength = 131_072

/** How a badge names whom it was given to: by name, or only by a salted hash of an e-mail address. */
export const badgeIdentities = ['hash', 'name'] as const
export type BadgeIdentity = (typeof badgeIdentities)[number]

/** How much a badge that someone brings for checking may hold: bytes of the file, nesting, and seconds of work. */
export const badgeLimits = { bytes: 1_000_000, depth: 24, proofs: 4, seconds: 8, reason: 300 } as const

/** What a badge says, whoever issued it. Everything in it is foreign text. */
export type BadgeFacts = {
  id: string | null
  name: string
  description: string
  criteria: string
  /** What the issuer adds: with ours, who vouched for it and when. */
  note: string
  issuer: { id: string; name: string }
  subject: { id: string | null; name: string | null; isHashed: boolean }
  evidence: readonly { name: string; narrative: string }[]
  validFrom: string | null
  validUntil: string | null
  /** Its issuer keeps a list of what was taken back. */
  hasStatus: boolean
}

/** Why a badge is refused. */
export type BadgeFault =
  | 'malformed'
  | 'unknown-context'
  | 'unsupported-proof'
  | 'too-complex'
  | 'wrong-issuer'
  | 'tampered'
  | 'revoked'
  | 'not-yet-valid'
  | 'expired'
  | 'lapsed'

/** What can be told of a badge from itself and the keys of issuers that are known. */
export type Examined =
  | { says: 'refused'; fault: BadgeFault; why: string; badge: BadgeFacts | null }
  /** Soundly signed: by an issuer whose keys are known, or by the very key that it names as its issuer. */
  | { says: 'signed'; by: 'known' | 'key'; badge: BadgeFacts }
  /** Its issuer's keys stand at an address that is not asked. */
  | { says: 'elsewhere'; badge: BadgeFacts }

/** One thing that was looked at. */
export type BadgeCheck = { title: string; state: 'holds' | 'fails' | 'unknown'; says: string }

/** What came of checking a badge: a sentence, and everything that was looked at. */
export type BadgeVerdict = {
  outcome: 'holds' | 'refused' | 'unknown'
  fault: BadgeFault | null
  says: string
  checks: readonly BadgeCheck[]
  badge: BadgeFacts | null
  /** The badge's page, if it was issued here. */
  badgeId: string | null
}

/** A live badge as lists show it. */
export type IssuedBadge = {
  id: string
  signOffId: string
  personId: string
  skillId: string
  skillTitle: string
  level: number
  issuedAt: string
  expiresAt: string | null
  revoked: { at: string; reason: string } | null
}

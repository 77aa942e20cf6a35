import { credentialsContext, openBadgesContext } from './contexts'
import type { Json } from './json-ld'
import { verificationMethodOf } from './keys'

/** Who issues, by an address at which its public keys stand. */
export type Issuer = { id: string; name: string; url: string }

/** Whom a badge was given to: by name, or by a salted hash by which who knows the e-mail address can tell. */
export type Named = { by: 'name'; name: string } | { by: 'hash'; hash: string; salt: string }

/** What a badge is to say. */
export type BadgeToIssue = {
  id: string
  issuer: Issuer
  subject: { id: string; named: Named }
  achievement: { id: string; name: string; description: string; criteria: string }
  /** Who vouched for it, and when. */
  description: string
  evidence: { name: string; narrative: string }
  awarded: Date
  from: Date
  until: Date | null
  status: { list: string; place: number }
}

/** A badge as an Open Badges 3.0 credential on the W3C data model 2.0, yet to be signed. */
export function openBadge(badge: BadgeToIssue): Json {
  const { achievement, issuer, status, subject } = badge
  return {
    '@context': [credentialsContext, openBadgesContext],
    id: badge.id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: achievement.name,
    description: badge.description,
    issuer: profileOf(issuer),
    awardedDate: instant(badge.awarded),
    validFrom: instant(badge.from),
    ...(badge.until && { validUntil: instant(badge.until) }),
    credentialSubject: {
      id: subject.id,
      type: ['AchievementSubject'],
      identifier: [identityOf(subject.named)],
      achievement: {
        id: achievement.id,
        type: ['Achievement'],
        achievementType: 'Competency',
        name: achievement.name,
        description: achievement.description,
        criteria: { narrative: achievement.criteria },
      },
    },
    evidence: [{ type: ['Evidence'], ...badge.evidence }],
    credentialStatus: {
      id: `${status.list}#${status.place}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(status.place),
      statusListCredential: status.list,
    },
  }
}

const profileOf = ({ id, name, url }: Issuer) => ({ id, type: ['Profile'], name, url })

const identityOf = (named: Named): Json =>
  named.by === 'name'
    ? { type: 'IdentityObject', hashed: false, identityType: 'name', identityHash: named.name }
    : { type: 'IdentityObject', hashed: true, identityType: 'emailAddress', identityHash: named.hash, salt: named.salt }

/** The issuer's own document: who it is, and with which keys it signs. Whoever checks a badge elsewhere reads it. */
export function issuerDocument(issuer: Issuer, publicKeys: readonly string[]): Json {
  const methods = publicKeys.map((publicKey) => verificationMethodOf(issuer.id, publicKey))
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1', openBadgesContext],
    ...profileOf(issuer),
    verificationMethod: methods,
    assertionMethod: methods.map(({ id }) => id),
  }
}

const instant = (moment: Date) => `${moment.toISOString().slice(0, 19)}Z`

import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Database } from '@/db'
import { badges } from '@/db/schema'
import { issueBadge } from '@/lib/badges/commands/issue-badge'
import { revokeBadge } from '@/lib/badges/commands/revoke-badge'
import { issuerProfile } from '@/lib/badges/documents'
import type { BadgeVerdict } from '@/lib/badges/model'
import type { BadgeJob } from '@/lib/badges/job'
import { findBadge } from '@/lib/badges/queries'
import { verdictOn, verdictOnRecord } from '@/lib/badges/verify-badge'
import { examineBadge } from '@/lib/interchange/badges/examine'
import { keyFromSeed } from '@/lib/interchange/badges/keys'
import { sign } from '@/lib/interchange/badges/sign'
import { type As, inWorld, marcus, now, priya } from '../support/world'
import { changeEvidence, house, reopened, signedOff } from './signed-off'

type Badge = { [name: string]: unknown }

/** A badge of Priya's, with what its checking takes. */
async function issued(as: As, db: Database) {
  const given = await signedOff(as, db)
  const result = await issueBadge(as(priya), { signOffId: given.signOffId, identity: 'name' }, house)
  if (!result.ok) throw new Error(result.refusal.message)
  const record = await findBadge(db, result.value.badgeId)
  if (!record) throw new Error('The badge was not kept.')
  return { given, badgeId: record.id, badge: structuredClone(record.credential) as Badge }
}

/** On this thread: what the worker adds is safety from hostile badges, which has tests of its own. */
const examineHere = ({ text, known }: BadgeJob) => examineBadge(text, known)

async function checked(db: Database, badge: unknown, at = now): Promise<BadgeVerdict> {
  const result = await verdictOn({ db, now: at }, Buffer.from(JSON.stringify(badge)), house, examineHere)
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value
}

test('a badge holds as it was issued, and each check says so', () =>
  inWorld(async (as, db) => {
    const { badge, badgeId } = await issued(as, db)

    expect(await checked(db, badge)).toMatchObject({
      outcome: 'holds',
      fault: null,
      says: 'This badge holds: Fernhill issued it, and nothing in it was changed.',
      badgeId,
      badge: { name: 'Networking, level 3', subject: { name: 'Priya Nair' } },
      checks: [
        { title: 'Issuer', state: 'holds' },
        { title: 'Signature', state: 'holds' },
        { title: 'Dates', state: 'holds', says: 'Valid since 4 January 2027, without an end.' },
        { title: 'Taken back', state: 'holds' },
        { title: 'Sign-off', state: 'holds' },
      ],
    })
    const record = await findBadge(db, badgeId)
    expect(record && (await verdictOnRecord({ db, now }, record, house))).toMatchObject({ outcome: 'holds' })
  }))

test('whatever is changed in a badge, wherever it stands, the badge is refused', () =>
  inWorld(async (as, db) => {
    const { badge } = await issued(as, db)
    const places = textsIn(badge).filter((place) => place[0] !== '@context')
    expect(places.length).toBeGreaterThan(30)

    for (const place of places) {
      const tampered = structuredClone(badge)
      change(tampered, place)
      const { outcome, fault } = await checked(db, tampered)
      expect({ place, outcome }).toEqual({ place, outcome: 'refused' })
      expect(['tampered', 'wrong-issuer', 'malformed', 'unsupported-proof']).toContain(fault)
    }
  }))

test.each([
  [
    'the level',
    (badge: Badge) => within(badge, 'credentialSubject', 'achievement').set('name', 'Networking, level 7'),
    'tampered',
  ],
  [
    'the name',
    (badge: Badge) => Object.assign(within(badge, 'credentialSubject').get(), { id: 'urn:uuid:0' }),
    'tampered',
  ],
  ['the day', (badge: Badge) => Object.assign(badge, { validFrom: '2020-01-01T00:00:00Z' }), 'tampered'],
  ['an end that is taken away', (badge: Badge) => delete badge['credentialStatus'], 'tampered'],
  [
    'a field beside the vocabulary',
    (badge: Badge) => Object.assign(badge, { honours: 'with distinction' }),
    'malformed',
  ],
  [
    'a field under another spelling',
    (badge: Badge) => Object.assign(badge, { 'https://schema.org/name': 'x' }),
    'malformed',
  ],
  [
    'a vocabulary from elsewhere',
    (badge: Badge) => Object.assign(badge, { '@context': [badge['@context'], 'https://evil.example/c'].flat() }),
    'unknown-context',
  ],
  [
    'a vocabulary of its own',
    (badge: Badge) => Object.assign(badge, { '@context': [badge['@context'], { name: 'https://x.example/y' }].flat() }),
    'unknown-context',
  ],
  ['no proof', (badge: Badge) => delete badge['proof'], 'unsupported-proof'],
  [
    'another kind of proof',
    (badge: Badge) => within(badge, 'proof').set('cryptosuite', 'ecdsa-rdfc-2019'),
    'unsupported-proof',
  ],
  [
    'another purpose',
    (badge: Badge) => within(badge, 'proof').set('proofPurpose', 'authentication'),
    'unsupported-proof',
  ],
  [
    'the key of another',
    (badge: Badge) =>
      within(badge, 'proof').set(
        'verificationMethod',
        'https://evil.example/i#z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi',
      ),
    'wrong-issuer',
  ],
] as const)('changed: %s', (_what, tamper, fault) =>
  inWorld(async (as, db) => {
    const { badge } = await issued(as, db)
    tamper(badge)

    expect(await checked(db, badge)).toMatchObject({ outcome: 'refused', fault })
  }),
)

test('a badge in our name that someone else signed is refused as of the wrong issuer, however it names its key', () =>
  inWorld(async (as, db) => {
    const { badge } = await issued(as, db)
    const { proof: _proof, ...unsigned } = badge
    const seed = new Uint8Array(32).fill(66)
    const thief = await keyFromSeed(seed, 'https://fernhill.example/badges/issuer')
    const asOwnDid = { ...thief, signer: { ...thief.signer, id: `did:key:${thief.publicKey}#${thief.publicKey}` } }

    for (const key of [thief, asOwnDid])
      expect(await checked(db, await sign(unsigned, key, now))).toMatchObject({
        outcome: 'refused',
        fault: 'wrong-issuer',
        says: expect.stringContaining('it is signed with a key that is not theirs'),
      })
  }))

test('expired and not yet valid are told with their day', () =>
  inWorld(async (as, db) => {
    const { badge } = await issued(as, db)
    const { proof: _proof, ...unsigned } = badge
    const key = await keyFromSeed(house.seed, 'https://fernhill.example/badges/issuer')
    const until = await sign({ ...unsigned, validUntil: '2027-03-01T23:59:59Z' }, key, now)

    expect(await checked(db, until, new Date('2027-03-01T20:00:00Z'))).toMatchObject({ outcome: 'holds' })
    expect(await checked(db, until, new Date('2027-03-02T00:00:00Z'))).toMatchObject({
      outcome: 'refused',
      fault: 'expired',
      says: 'It has expired: it was valid until 1 March 2027.',
    })
    expect(await checked(db, badge, new Date('2027-01-03T00:00:00Z'))).toMatchObject({
      outcome: 'refused',
      fault: 'not-yet-valid',
      says: 'It is not valid yet: it begins on 4 January 2027.',
    })
  }))

test('a badge that was taken back is refused with the reason, on file and on its page', () =>
  inWorld(async (as, db) => {
    const { badge, badgeId } = await issued(as, db)
    await revokeBadge(as(marcus), { badgeId, reason: 'Issued for the wrong level, by mistake' })

    const refused = {
      outcome: 'refused',
      fault: 'revoked',
      says: 'It was taken back on 4 January 2027: Issued for the wrong level, by mistake.',
    }
    expect(await checked(db, badge)).toMatchObject(refused)
    const record = await findBadge(db, badgeId)
    expect(record && (await verdictOnRecord({ db, now }, record, house))).toMatchObject(refused)
  }))

test('when its sign-off is reopened, a badge is taken back with it', () =>
  inWorld(async (as, db) => {
    const { badge, given } = await issued(as, db)
    await reopened(as, db, given)

    expect(await checked(db, badge)).toMatchObject({
      fault: 'revoked',
      says: expect.stringContaining('The sign-off was reopened.'),
    })
  }))

test('a badge never holds while its sign-off does not count, even before it was taken back', () =>
  inWorld(async (as, db) => {
    const { badge, given } = await issued(as, db)
    await changeEvidence(db, given.evidenceId)

    expect(await checked(db, badge)).toMatchObject({
      outcome: 'refused',
      fault: 'lapsed',
      says: 'The sign-off behind it no longer counts.',
    })
  }))

test('a badge of which nothing is on record does not hold, whatever its signature says', () =>
  inWorld(async (as, db) => {
    const { badge, badgeId } = await issued(as, db)
    await db.delete(badges).where(eq(badges.id, badgeId))

    expect(await checked(db, badge)).toMatchObject({ outcome: 'refused', fault: 'lapsed' })
  }))

test('after the secret and the address have changed, old badges still verify', () =>
  inWorld(async (as, db) => {
    const { badge } = await issued(as, db)
    const moved = { address: 'https://growth.fernhill.example', seed: new Uint8Array(32).fill(9) }
    await issuerProfile({ db, now }, moved)

    const result = await verdictOn({ db, now }, Buffer.from(JSON.stringify(badge)), moved, examineHere)

    expect(result).toMatchObject({ ok: true, value: { outcome: 'holds' } })
  }))

test('of a badge from elsewhere we say that we cannot tell, and never that it holds', () =>
  inWorld(async (as, db) => {
    const { badge } = await issued(as, db)
    const key = await keyFromSeed(new Uint8Array(32).fill(5), 'https://college.example/issuer')
    const { proof: _proof, ...unsigned } = badge
    const foreign = await sign(
      { ...unsigned, issuer: { id: 'https://college.example/issuer', type: ['Profile'], name: 'The college' } },
      key,
      now,
    )

    expect(await checked(db, foreign)).toMatchObject({
      outcome: 'unknown',
      says: expect.stringMatching(/^This says that it was issued by The college\. .* we cannot tell/),
      badgeId: null,
    })
  }))

test('a badge signed by the very key that it names as its issuer holds as a signature, if nobody keeps a list of it', () =>
  inWorld(async (as, db) => {
    const { badge } = await issued(as, db)
    const { proof: _proof, credentialStatus, ...unsigned } = badge
    const { publicKey, ...rest } = await keyFromSeed(new Uint8Array(32).fill(5), 'did:key:x')
    const did = `did:key:${publicKey}`
    const signedAs = (method: string, more: Badge = {}) =>
      sign({ ...unsigned, ...more, issuer: did }, { publicKey, ...rest, signer: { ...rest.signer, id: method } }, now)

    for (const method of [did, `${did}#${publicKey}`])
      expect(await checked(db, await signedAs(method))).toMatchObject({
        outcome: 'holds',
        says: expect.stringContaining('Whose key that is, it cannot say.'),
      })
    expect(await checked(db, await signedAs(did, { credentialStatus }))).toMatchObject({ outcome: 'unknown' })
  }))

test('a proof of an unknown kind may stand before ours', () =>
  inWorld(async (as, db) => {
    const { badge } = await issued(as, db)
    const other = { type: 'Ed25519Signature2020', proofPurpose: 'assertionMethod', proofValue: 'z1' }

    expect(await checked(db, { ...badge, proof: [other, badge['proof']] })).toMatchObject({ outcome: 'holds' })
  }))

/** The place of every text in a document, as a list of names. */
function textsIn(value: unknown, place: readonly string[] = []): (readonly string[])[] {
  if (typeof value === 'string' || typeof value === 'boolean') return [place]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inside]) => textsIn(inside, [...place, name]))
}

function change(badge: Badge, place: readonly string[]): void {
  const last = place.at(-1) ?? ''
  const holder = place.slice(0, -1).reduce<unknown>((at, name) => (at as Badge)[name], badge) as Badge
  const before = holder[last]
  holder[last] = typeof before === 'boolean' ? !before : `${String(before)}x`
}

function within(badge: Badge, ...path: readonly string[]) {
  const found = path.reduce<unknown>((at, name) => (at as Badge)[name], badge) as Badge
  return { get: () => found, set: (name: string, value: unknown) => Object.assign(found, { [name]: value }) }
}

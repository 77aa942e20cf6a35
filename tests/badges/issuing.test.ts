import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { badges, events, issuerKeys, skills } from '@/db/schema'
import { NotAllowed } from '@/lib/access/policy'
import { contextFor } from '@/lib/access/context'
import { issueBadge } from '@/lib/badges/commands/issue-badge'
import { badgesBySignOff, badgesOf, findBadge } from '@/lib/badges/queries'
import { type As, amara, emailOf, helen, ingrid, inWorld, marcus, now, priya, rival, tomas } from '../support/world'
import { withDatabase } from '../support/databases'
import { changeEvidence, house, reopened, signedOff } from './signed-off'

const credentialOf = async (db: Parameters<typeof findBadge>[0], badgeId: string) =>
  (await findBadge(db, badgeId))?.credential

test('a sign-off becomes an Open Badge that says what was vouched for, and of the work no more than title and day', () =>
  inWorld(async (as, db) => {
    const { signOffId } = await signedOff(as, db)

    const issued = await issueBadge(as(priya), { signOffId }, house)

    if (!issued.ok) throw new Error(issued.refusal.message)
    const { badgeId } = issued.value
    expect(badgeId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    const credential = await credentialOf(db, badgeId)
    expect(credential).toMatchObject({
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      id: `https://fernhill.example/badges/${badgeId}/credential`,
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      name: 'Networking, level 3',
      description: 'Vouched for by Marcus Webb (mentor), on 4 January 2027.',
      issuer: { id: 'https://fernhill.example/badges/issuer', type: ['Profile'], name: 'Fernhill' },
      awardedDate: '2027-01-04T09:00:00Z',
      validFrom: '2027-01-04T09:00:00Z',
      credentialSubject: {
        achievement: {
          name: 'Networking, level 3',
          criteria: {
            narrative:
              'What Networking at 3 looks like. It takes 1 piece of evidence from real work, signed off by someone who knows the work.',
          },
        },
      },
      evidence: [{ name: 'Moved the Leeds office to the new firewall', narrative: 'Work of 11 December 2026.' }],
      credentialStatus: {
        type: 'BitstringStatusListEntry',
        statusPurpose: 'revocation',
        statusListCredential: 'https://fernhill.example/badges/status',
      },
      proof: { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022', proofPurpose: 'assertionMethod' },
    })
    expect(JSON.stringify(credential)).not.toMatch(/firewall\.|rules of|tickets|Priya|priya/)
    expect(credential).not.toHaveProperty('validUntil')
    expect(await db.select().from(events).where(eq(events.action, 'badge.issue'))).toMatchObject([
      { actorId: 'priya', subjectId: 'priya', particulars: { badgeId, signOffId } },
    ])
  }))

test('without a name, who knows the e-mail address can tell whose badge it is, and nobody else', () =>
  inWorld(async (as, db) => {
    const { signOffId } = await signedOff(as, db)
    const issued = await issueBadge(as(priya), { signOffId }, house)
    const [row] = await db.select().from(badges)
    const subject = row?.credential['credentialSubject'] as { identifier: Record<string, string>[] }
    const [identity] = subject.identifier

    expect(issued.ok).toBe(true)
    expect(identity).toMatchObject({ type: 'IdentityObject', hashed: true, identityType: 'emailAddress' })
    const expected = createHash('sha256')
      .update(`${emailOf(priya)}${identity?.['salt']}`)
      .digest('hex')
    expect(identity?.['identityHash']).toBe(`sha256$${expected}`)
    expect(row?.statusIndex).toBeLessThan(131_072)
  }))

test('the person may put their name on it, and nobody may do that for them', () =>
  inWorld(async (as, db) => {
    const { signOffId } = await signedOff(as, db)

    expect(await issueBadge(as(marcus), { signOffId, identity: 'name' }, house)).toMatchObject({
      refusal: { code: 'invalid', message: 'Whether a badge carries their name is for Priya Nair to say.' },
    })
    const issued = await issueBadge(as(priya), { signOffId, identity: 'name' }, house)
    if (!issued.ok) throw new Error(issued.refusal.message)
    expect(await credentialOf(db, issued.value.badgeId)).toMatchObject({
      credentialSubject: { identifier: [{ hashed: false, identityType: 'name', identityHash: 'Priya Nair' }] },
    })
  }))

test('the learner, their mentor and their lead may issue it; who is not concerned finds no such sign-off', () =>
  inWorld(async (as, db) => {
    const { signOffId } = await signedOff(as, db)
    for (const stranger of [rival, tomas])
      expect(await issueBadge(as(stranger), { signOffId }, house)).toMatchObject({ refusal: { code: 'not-found' } })
    for (const onlooker of [helen, amara])
      await expect(issueBadge(as(onlooker), { signOffId }, house)).rejects.toThrow(NotAllowed)
    expect(await issueBadge(as(priya), { signOffId: 'made-up' }, house)).toMatchObject({
      refusal: { code: 'not-found' },
    })
    expect(await db.select().from(badges)).toEqual([])

    const first = await issueBadge(as(marcus), { signOffId }, house)
    expect(await issueBadge(as(ingrid), { signOffId }, house)).toEqual(first)
    expect(await db.select().from(badges)).toHaveLength(1)
  }))

test('the list of badges is for those who may see the person', () =>
  inWorld(async (as, db) => {
    const { signOffId } = await signedOff(as, db)
    const issued = await issueBadge(as(priya), { signOffId }, house)
    const badgeId = issued.ok ? issued.value.badgeId : ''

    for (const concerned of [priya, marcus, ingrid, helen])
      expect(await badgesOf(as(concerned), priya.id)).toMatchObject([
        { id: badgeId, signOffId, skillTitle: 'Networking', level: 3, revoked: null, expiresAt: null },
      ])
    for (const stranger of [rival, tomas, amara]) expect(await badgesOf(as(stranger), priya.id)).toEqual([])
    expect(await badgesBySignOff(as(priya), priya.id)).toEqual(new Map([[signOffId, badgeId]]))
  }))

test('a sign-off that was reopened, or whose evidence was changed, becomes no badge', () =>
  inWorld(async (as, db) => {
    const first = await signedOff(as, db)
    await reopened(as, db, first)
    const second = await signedOff(as, db, { skillId: 'linux' })
    await changeEvidence(db, second.evidenceId)

    for (const { signOffId } of [first, second])
      expect(await issueBadge(as(priya), { signOffId }, house)).toMatchObject({
        refusal: { code: 'conflict', message: expect.stringContaining('no longer counts') },
      })
    expect(await db.select().from(badges)).toEqual([])
  }))

test('a level that needs two signers becomes a badge once both have signed, and names them', () =>
  inWorld(async (as, db) => {
    const first = await signedOff(as, db, { level: 5 })
    expect(await issueBadge(as(priya), first, house)).toMatchObject({
      refusal: { code: 'conflict', message: 'Level 5 is not attested yet: 1 more person must sign off.' },
    })

    await signedOff(as, db, { level: 5, signer: ingrid, standing: 'lead' })
    const issued = await issueBadge(as(priya), { signOffId: first.signOffId }, house)
    expect(await credentialOf(db, issued.ok ? issued.value.badgeId : '')).toMatchObject({
      description: 'Vouched for by Marcus Webb (mentor) and Ingrid Solheim (team lead), last on 4 January 2027.',
    })
  }))

test('where proof grows too old, the badge ends on the last day on which it still proves the level', () =>
  inWorld(async (as, db) => {
    const rule = { fromLevel: 3, pieces: 2, observers: 1, withinMonths: 12 }
    await db.update(skills).set({ proof: rule }).where(eq(skills.id, 'linux'))
    await signedOff(as, db, { skillId: 'linux', at: new Date('2026-10-05T09:00:00Z') })
    const { signOffId } = await signedOff(as, db, { skillId: 'linux' })

    const issued = await issueBadge(as(priya), { signOffId }, house)

    // Two pieces are needed, so it ends when the older of them, of 5 October 2026, is more than twelve months old.
    expect(await credentialOf(db, issued.ok ? issued.value.badgeId : '')).toMatchObject({
      validUntil: '2027-10-05T23:59:59Z',
    })
  }))

test('another secret makes another key, and the old public key is kept', () =>
  inWorld(async (as, db) => {
    const first = await signedOff(as, db)
    const second = await signedOff(as, db, { skillId: 'linux' })
    await issueBadge(as(priya), { signOffId: first.signOffId }, house)
    await issueBadge(as(priya), { signOffId: second.signOffId }, { ...house, seed: new Uint8Array(32).fill(8) })

    const keys = await db.select().from(issuerKeys)
    expect(keys.map(({ publicKey }) => publicKey.slice(0, 4))).toEqual(['z6Mk', 'z6Mk'])
    expect(new Set(keys.map(({ id }) => id)).size).toBe(2)
  }))

test('a hundred who issue the same sign-off at once make one badge, and all are told of it', () =>
  withDatabase('world', async ({ db }) => {
    const as: As = (person, at = now) => contextFor(person, db, at)
    const { signOffId } = await signedOff(as, db)

    const issued = await Promise.all(
      Array.from({ length: 100 }, (_, turn) => issueBadge(as(turn % 2 ? priya : marcus), { signOffId }, house)),
    )

    const [badge, ...others] = await db.select().from(badges)
    expect(others).toEqual([])
    expect(new Set(issued.map((result) => (result.ok ? result.value.badgeId : result.refusal.message)))).toEqual(
      new Set([badge?.id]),
    )
    expect(await db.select().from(events).where(eq(events.action, 'badge.issue'))).toHaveLength(1)
  }))

test('of a badge and a reopening at once, no live badge is left of a sign-off that was reopened', () =>
  withDatabase('world', async ({ db }) => {
    const as: As = (person, at = now) => contextFor(person, db, at)
    for (const skillId of ['networking', 'linux', 'user-support', 'cloud-platforms']) {
      const given = await signedOff(as, db, { skillId })
      await Promise.all([
        issueBadge(as(priya), { signOffId: given.signOffId }, house),
        db.transaction((tx) => reopened((person, at = now) => contextFor(person, tx, at), tx, given)),
      ])
    }

    expect((await badgesOf(as(priya), priya.id)).filter(({ revoked }) => !revoked)).toEqual([])
  }))

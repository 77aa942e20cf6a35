import { gunzipSync } from 'node:zlib'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { badges, events } from '@/db/schema'
import { NotAllowed } from '@/lib/access/policy'
import { issueBadge } from '@/lib/badges/commands/issue-badge'
import { revokeBadge } from '@/lib/badges/commands/revoke-badge'
import { issuerProfile, statusList } from '@/lib/badges/documents'
import { revokeBadgeInput } from '@/lib/badges/input'
import { amara, helen, ingrid, inWorld, marcus, now, priya, rival } from '../support/world'
import { house, signedOff } from './signed-off'

const reason = 'It was issued for the wrong level.'

test('a badge is taken back by who guides its holder or an administrator, and for others it is not there', () =>
  inWorld(async (as, db) => {
    const { signOffId } = await signedOff(as, db)
    const issue = async () => {
      const issued = await issueBadge(as(priya), { signOffId }, house)
      if (!issued.ok) throw new Error(issued.refusal.message)
      return issued.value.badgeId
    }
    const first = await issue()

    expect(await revokeBadge(as(rival), { badgeId: first, reason })).toMatchObject({ refusal: { code: 'not-found' } })
    for (const onlooker of [priya, helen])
      await expect(revokeBadge(as(onlooker), { badgeId: first, reason })).rejects.toThrow(NotAllowed)
    expect(await db.select().from(badges)).toMatchObject([{ revokedAt: null }])

    const taken = [first]
    for (const person of [marcus, ingrid, amara]) {
      const badgeId = taken.at(-1) ?? ''
      expect(await revokeBadge(as(person), { badgeId, reason })).toMatchObject({ ok: true })
      expect(await revokeBadge(as(person), { badgeId, reason })).toMatchObject({ refusal: { code: 'conflict' } })
      // The sign-off still counts, so it can be issued anew, as another badge.
      taken.push(await issue())
    }
    expect(new Set(taken).size).toBe(4)
    expect(await db.select().from(events).where(eq(events.action, 'badge.revoke'))).toHaveLength(3)
  }))

test('taking back needs a reason that others can read', () => {
  expect(revokeBadgeInput.safeParse({ badgeId: 'x', reason: 'no' }).error?.issues[0]?.message).toBe(
    'Please say why, in a sentence: everyone who checks the badge will read it.',
  )
})

test('the status list has a bit for each place, set where a badge was taken back, and is signed by the issuer', () =>
  inWorld(async (as, db) => {
    for (const skillId of ['networking', 'linux', 'user-support']) {
      const { signOffId } = await signedOff(as, db, { skillId })
      await issueBadge(as(priya), { signOffId }, house)
    }
    const [one, two, three] = await db.select().from(badges)
    for (const badge of [one, three]) await revokeBadge(as(marcus), { badgeId: badge?.id ?? '', reason })

    const list = await statusList({ db, now }, house)

    expect(list).toMatchObject({
      id: 'https://fernhill.example/badges/status',
      type: ['VerifiableCredential', 'BitstringStatusListCredential'],
      issuer: 'https://fernhill.example/badges/issuer',
      credentialSubject: { type: 'BitstringStatusList', statusPurpose: 'revocation' },
      proof: { cryptosuite: 'eddsa-rdfc-2022' },
    })
    // As the W3C writes it: multibase base64url of the gzipped bits, the first bit of the list being the highest of the first byte.
    const { encodedList } = list['credentialSubject'] as { encodedList: string }
    expect(encodedList[0]).toBe('u')
    const bits = gunzipSync(Buffer.from(encodedList.slice(1), 'base64url'))
    expect(bits.length).toBe(16_384)
    const isSet = (place = -1) => ((bits[place >> 3] ?? 0) & (0x80 >> (place & 7))) !== 0
    expect([one, two, three].map((badge) => isSet(badge?.statusIndex))).toEqual([true, false, true])
    expect(bits.reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0)).toBe(2)
  }))

test('the issuer’s document names every key that ever signed, and nothing secret', () =>
  inWorld(async (_as, db) => {
    await issuerProfile({ db, now }, { ...house, seed: new Uint8Array(32).fill(8) })
    const profile = await issuerProfile({ db, now }, house)

    const id = 'https://fernhill.example/badges/issuer'
    expect(profile).toMatchObject({ id, type: ['Profile'], name: 'Fernhill', url: 'https://fernhill.example' })
    const methods = profile['verificationMethod'] as { id: string; controller: string; publicKeyMultibase: string }[]
    expect(methods).toHaveLength(2)
    expect(profile['assertionMethod']).toEqual(methods.map((method) => method.id))
    for (const { id: method, controller, publicKeyMultibase } of methods) {
      expect(controller).toBe(id)
      expect(method).toBe(`${id}#${publicKeyMultibase}`)
      expect(publicKeyMultibase).toMatch(/^z6Mk/)
    }
    expect(JSON.stringify(profile)).not.toMatch(/secret|private/i)
  }))

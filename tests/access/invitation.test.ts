import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { events, identities, passwords, people, sessions, tokens } from '@/db/schema'
import { acceptWithPassword, checkInvitation } from '@/lib/access/accept-invitation'
import { contextFor } from '@/lib/access/context'
import { findInvitation } from '@/lib/access/invitation'
import { actorOf, startSession } from '@/lib/access/sessions'
import { sessionForIdentity, welcomeIdentity } from '@/lib/access/sign-in-with-provider'
import { signInLocally } from '@/lib/access/sign-in-locally'
import { disablePerson } from '@/lib/people/commands/disable-person'
import { invitePerson } from '@/lib/people/commands/invite-person'
import { makeLink } from '@/lib/people/commands/make-link'
import { withdrawLinks } from '@/lib/people/commands/withdraw-links'
import { withDatabase } from '../support/databases'
import { amara, inWorld, now, priya, type As } from '../support/world'
import { days, minutes, rightPassword, visiting, withPassword } from './visiting'

const noor = { name: 'Noor Haddad', email: 'noor@fernhill.example', headline: 'Career changer' }
const secretIn = (path: string) => path.replace('/invitation/', '')

async function invited(as: As) {
  const link = await invitePerson(as(amara), noor)
  if (!link.ok) throw new Error(link.refusal.message)
  return { personId: link.value.personId, token: secretIn(link.value.path) }
}

test('someone who is invited chooses a password and is in', () =>
  inWorld(async (as, db) => {
    const { personId, token } = await invited(as)
    expect(await findInvitation(db, minutes(1), token)).toMatchObject({ name: 'Noor Haddad', purpose: 'invitation' })

    const entered = await acceptWithPassword(visiting(db), { token, password: rightPassword })

    expect(entered.ok && (await actorOf(db, minutes(1), entered.value.sessionId))).toMatchObject({ id: personId })
    expect(await signInLocally(visiting(db), { email: noor.email, password: rightPassword })).toMatchObject({
      ok: true,
    })
  }))

test('a link works once', () =>
  inWorld(async (as, db) => {
    const { token } = await invited(as)
    await acceptWithPassword(visiting(db), { token, password: rightPassword })

    const again = await acceptWithPassword(visiting(db), { token, password: 'of someone who found it' })

    expect(again).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
    expect(await findInvitation(db, minutes(1), token)).toBeUndefined()
    expect(await checkInvitation(visiting(db), { token })).toMatchObject({ ok: false })
  }))

test('of two browsers that use a link at the same moment, one gets in', () =>
  withDatabase('world', async ({ db }) => {
    const as: As = ({ id, name, administrator }, at = now) => contextFor({ id, name, administrator }, db, at)
    const { token } = await invited(as)

    const both = await Promise.all([
      acceptWithPassword(visiting(db), { token, password: rightPassword }),
      acceptWithPassword(visiting(db), { token, password: 'another good password' }),
    ])

    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.select().from(sessions)).toHaveLength(1)
  }))

test('a link ends after a week, and looking at it does not use it up', () =>
  inWorld(async (as, db) => {
    const { token } = await invited(as)
    await findInvitation(db, days(1), token)

    expect(await findInvitation(db, days(6.9), token)).toBeDefined()
    const late = await acceptWithPassword(visiting(db, { now: days(7.1) }), { token, password: rightPassword })
    expect(late).toMatchObject({ ok: false })
  }))

test('a link that is withdrawn, or followed by another, leads nowhere', () =>
  inWorld(async (as, db) => {
    const { personId, token } = await invited(as)
    const second = await makeLink(as(amara), { personId })
    const secondToken = second.ok ? secretIn(second.value.path) : ''
    expect(await findInvitation(db, minutes(1), token)).toBeUndefined()
    expect(await findInvitation(db, minutes(1), secondToken)).toBeDefined()

    await withdrawLinks(as(amara), { personId })

    expect(await findInvitation(db, minutes(1), secondToken)).toBeUndefined()
  }))

test('whoever is disabled before they come in stays out', () =>
  inWorld(async (as, db) => {
    const { personId, token } = await invited(as)
    await disablePerson(as(amara), { personId })

    expect(await acceptWithPassword(visiting(db), { token, password: rightPassword })).toMatchObject({ ok: false })
    expect(await db.select().from(passwords)).toEqual([])
  }))

test('the secret of a link is stored nowhere, not in the history either', () =>
  inWorld(async (as, db) => {
    const { token } = await invited(as)
    const everything = JSON.stringify([await db.select().from(tokens), await db.select().from(events)])

    expect(token).toMatch(/^[\w-]{43}$/) // 256 bits in base64url
    expect(everything).not.toContain(token)
  }))

test('with a one-time link someone chooses another password, and whoever was signed in as them is out', () =>
  inWorld(async (as, db) => {
    await withPassword(db, priya.id, 'a password she lost')
    const stolen = await startSession(db, now, { personId: priya.id, method: 'password', userAgent: '' })
    const link = await makeLink(as(amara), { personId: priya.id })
    const token = link.ok ? secretIn(link.value.path) : ''

    expect(await findInvitation(db, minutes(1), token)).toMatchObject({ purpose: 'one-time-link' })
    expect(await acceptWithPassword(visiting(db), { token, password: rightPassword })).toMatchObject({ ok: true })
    expect(await actorOf(db, minutes(1), stolen)).toBeUndefined()
    expect(
      await signInLocally(visiting(db), { email: 'priya@fernhill.example', password: 'a password she lost' }),
    ).toMatchObject({ ok: false })
  }))

const atProvider = { issuer: 'https://login.fernhill.example', subject: '00u-noor' }

test('someone of the provider whom nobody invited stays out, whatever their address', () =>
  inWorld(async (_as, db) => {
    const welcomed = await welcomeIdentity(
      visiting(db),
      { ...atProvider, subject: 'priya@fernhill.example' },
      undefined,
    )

    expect(welcomed).toMatchObject({ ok: false, refusal: { message: expect.stringContaining('invited') } })
    expect(await db.select().from(identities)).toEqual([])
  }))

test('an invitation links the provider’s subject to the person invited, once; from then on the provider is enough', () =>
  inWorld(async (as, db) => {
    const { personId, token } = await invited(as)

    expect(await welcomeIdentity(visiting(db), atProvider, token)).toEqual({ ok: true, value: { personId } })
    const sessionId = await sessionForIdentity(visiting(db), atProvider)
    expect(await actorOf(db, minutes(1), sessionId)).toMatchObject({ id: personId })
    expect(await welcomeIdentity(visiting(db), atProvider, undefined)).toMatchObject({ ok: true })
    expect(await welcomeIdentity(visiting(db), { ...atProvider, subject: '00u-thief' }, token)).toMatchObject({
      ok: false,
    })
  }))

test('the same subject at another issuer is someone else', () =>
  inWorld(async (as, db) => {
    const { token } = await invited(as)
    await welcomeIdentity(visiting(db), atProvider, token)

    const other = await welcomeIdentity(visiting(db), { ...atProvider, issuer: 'https://other.example' }, undefined)

    expect(other).toMatchObject({ ok: false })
  }))

test('a person who is disabled is not let in by the provider', () =>
  inWorld(async (as, db) => {
    const { personId, token } = await invited(as)
    await welcomeIdentity(visiting(db), atProvider, token)
    await db.update(people).set({ state: 'disabled' }).where(eq(people.id, personId))

    expect(await welcomeIdentity(visiting(db), atProvider, undefined)).toMatchObject({ ok: false })
    await expect(sessionForIdentity(visiting(db), atProvider)).rejects.toThrow('without a person')
  }))

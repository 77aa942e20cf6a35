import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { events, passwords, people, rateLimits, sessions } from '@/db/schema'
import { isPassword } from '@/lib/access/password'
import { actorOf } from '@/lib/access/sessions'
import { signInLimits, signInLocally } from '@/lib/access/sign-in-locally'
import { inWorld, priya, rival } from '../support/world'
import { minutes, rightPassword, visiting, withPassword } from './visiting'

const right = { email: 'priya@fernhill.example', password: rightPassword }

test('with the right password someone is in, and the session says who they are', () =>
  inWorld(async (_as, db) => {
    await withPassword(db, priya.id)

    const entered = await signInLocally(visiting(db), right)

    expect(entered.ok && (await actorOf(db, minutes(1), entered.value.sessionId))).toMatchObject({
      id: 'priya',
      name: 'Priya Nair',
      administrator: false,
    })
    expect(await db.select().from(events).where(eq(events.subjectId, priya.id))).toMatchObject([
      { action: 'session.start', actorId: 'priya', particulars: { method: 'password' } },
    ])
  }))

test('a wrong password, an address nobody has, someone without a password and someone disabled get the same answer', () =>
  inWorld(async (_as, db) => {
    await withPassword(db, priya.id)
    await withPassword(db, rival.id)
    await db.update(people).set({ state: 'disabled' }).where(eq(people.id, rival.id))

    const answers = [
      await signInLocally(visiting(db), { ...right, password: 'not her password' }),
      await signInLocally(visiting(db), { ...right, email: 'nobody@fernhill.example' }),
      await signInLocally(visiting(db), { ...right, email: 'marcus@fernhill.example' }),
      await signInLocally(visiting(db), { ...right, email: 'viktor@fernhill.example' }),
    ]

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]).toMatchObject({ ok: false, refusal: { code: 'invalid' } })
    expect(await db.select().from(sessions)).toEqual([])
  }))

test('an address that nobody has costs the same hashing as one that somebody has', () =>
  inWorld(async (_as, db) => {
    await withPassword(db, priya.id)
    const [stored] = await db.select().from(passwords)
    // The settings of the work stand in the hash itself; the decoy is made by the same function, and opens nothing.
    expect(stored?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await isPassword('the password of nobody at all', undefined)).toBe(false)
  }))

test('a password is the same however its letters are composed', () =>
  inWorld(async (_as, db) => {
    await withPassword(db, priya.id, 'caf\u00e9 au lait, please')

    const entered = await signInLocally(visiting(db), { ...right, password: 'cafe\u0301 au lait, please' })

    expect(entered.ok).toBe(true)
  }))

test('after ten tries an account waits, with the right password too, until the quarter of an hour is over', () =>
  inWorld(async (_as, db) => {
    await withPassword(db, priya.id)
    const wrong = { ...right, password: 'a wrong one' }
    for (let tried = 0; tried < signInLimits.account.tries; tried++) await signInLocally(visiting(db), wrong)

    expect(await signInLocally(visiting(db, { now: minutes(4) }), right)).toEqual({
      ok: false,
      refusal: { code: 'too-many', message: 'That was tried too often. Please try again in 11 minutes.' },
    })
    expect(await signInLocally(visiting(db, { now: minutes(16) }), right)).toMatchObject({ ok: true })
  }))

test('an address that nobody has is made to wait just the same', () =>
  inWorld(async (_as, db) => {
    const unknown = { email: 'nobody@fernhill.example', password: 'anything' }
    for (let tried = 0; tried < signInLimits.account.tries; tried++) await signInLocally(visiting(db), unknown)

    expect(await signInLocally(visiting(db), unknown)).toMatchObject({ refusal: { code: 'too-many' } })
  }))

test('one internet address cannot try many accounts, and others are not held up by it', () =>
  inWorld(async (_as, db) => {
    await withPassword(db, priya.id)
    await db
      .insert(rateLimits)
      .values({ key: 'sign-in:address:192.0.2.7', windowStartedAt: minutes(0), tries: signInLimits.address.tries })

    expect(await signInLocally(visiting(db), right)).toMatchObject({ refusal: { code: 'too-many' } })
    expect(await signInLocally(visiting(db, { internetAddress: '192.0.2.8' }), right)).toMatchObject({ ok: true })
  }))

test('a try that goes well starts the count afresh', () =>
  inWorld(async (_as, db) => {
    await withPassword(db, priya.id)
    await signInLocally(visiting(db), { ...right, password: 'a slip of hers' })
    await signInLocally(visiting(db), right)

    const keys = (await db.select().from(rateLimits)).map(({ key }) => key)
    expect(keys).toEqual(['sign-in:address:192.0.2.7'])
  }))

test('the list of tries holds no e-mail address', () =>
  inWorld(async (_as, db) => {
    await signInLocally(visiting(db), right)

    expect(JSON.stringify(await db.select().from(rateLimits))).not.toContain('priya')
  }))

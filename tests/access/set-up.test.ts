import { expect, test } from 'vitest'
import { events, organisation, people, tokens } from '@/db/schema'
import { actorOf } from '@/lib/access/sessions'
import { offerSetUp, setUp, setUpInWords } from '@/lib/access/set-up'
import { signInAsCast } from '@/lib/access/sign-in-as-cast'
import { withDatabase } from '../support/databases'
import { inWorld, now } from '../support/world'
import { days, minutes, rightPassword, visiting } from './visiting'

const filledIn = (token: string) => ({
  token,
  organisation: 'Fernhill',
  name: 'Amara Boateng',
  email: 'amara@fernhill.example',
  password: rightPassword,
})

test('the token from the log makes the organisation and its first administrator, once', () =>
  withDatabase('migrated', async ({ db }) => {
    const token = (await offerSetUp(db, now)) ?? ''

    const entered = await setUp(visiting(db), filledIn(token))

    expect(entered.ok && (await actorOf(db, minutes(1), entered.value.sessionId))).toMatchObject({
      name: 'Amara Boateng',
      administrator: true,
    })
    expect(await db.select().from(organisation)).toMatchObject([{ name: 'Fernhill', mode: 'real' }])
    expect(await setUp(visiting(db), filledIn(token))).toMatchObject({ ok: false })
    expect(await db.select().from(people)).toHaveLength(1)
    expect(await offerSetUp(db, minutes(5))).toBeUndefined()
    expect(JSON.stringify([await db.select().from(tokens), await db.select().from(events)])).not.toContain(token)
  }))

test('two who use the token at the same moment make one administrator', () =>
  withDatabase('migrated', async ({ db }) => {
    const token = (await offerSetUp(db, now)) ?? ''

    const both = await Promise.all([
      setUp(visiting(db), filledIn(token)),
      setUp(visiting(db), { ...filledIn(token), email: 'other@fernhill.example' }),
    ])

    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.select().from(people)).toHaveLength(1)
  }))

test('a restart prints another token, and the one before counts no more', () =>
  withDatabase('migrated', async ({ db }) => {
    const before = (await offerSetUp(db, now)) ?? ''
    const after = (await offerSetUp(db, minutes(1))) ?? ''

    expect(await setUp(visiting(db), filledIn(before))).toMatchObject({
      refusal: { fields: { token: expect.any(String) } },
    })
    expect(await setUp(visiting(db), filledIn(after))).toMatchObject({ ok: true })
  }))

test('of servers that start at once, at least one prints a token, and one token counts', () =>
  withDatabase('migrated', async ({ db }) => {
    const offered = await Promise.all([offerSetUp(db, now), offerSetUp(db, now), offerSetUp(db, now)])
    const secrets = offered.filter((secret) => secret !== undefined)

    expect(secrets.length).toBeGreaterThan(0)
    const tried = []
    for (const secret of secrets) tried.push(await setUp(visiting(db), filledIn(secret)))
    expect(tried.filter(({ ok }) => ok)).toHaveLength(1)
  }))

test('a token that is a day old, or guessed, does not count', () =>
  withDatabase('migrated', async ({ db }) => {
    const token = (await offerSetUp(db, now)) ?? ''

    expect(await setUp(visiting(db, { now: days(1.1) }), filledIn(token))).toMatchObject({ ok: false })
    expect(await setUp(visiting(db), filledIn('a guess'))).toMatchObject({ ok: false })
    expect(await db.select().from(organisation)).toEqual([])
  }))

test('the log says where to go with the token, and by when', () => {
  expect(setUpInWords('secret', 'http://localhost:3000')).toBe(
    'Journeywork serves nobody yet. Open http://localhost:3000/set-up within 24 hours and give this token: secret',
  )
})

test('in the demo anyone may be anyone of the cast; over real people nobody may', () =>
  inWorld(async (_as, db) => {
    expect(await signInAsCast(visiting(db), { personId: 'priya' })).toMatchObject({ ok: false })

    await db.update(organisation).set({ mode: 'demo' })

    expect(await signInAsCast(visiting(db), { personId: 'priya' })).toMatchObject({ ok: true })
    expect(await signInAsCast(visiting(db), { personId: 'nobody' })).toMatchObject({ ok: false })
  }))

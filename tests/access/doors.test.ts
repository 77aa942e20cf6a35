import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { events, submissions, teams } from '@/db/schema'
import { carryOut } from '@/lib/access/carry-out'
import type { Context } from '@/lib/access/context'
import { readInput, whatWasSent } from '@/lib/access/read-input'
import { done, refuse, type Result } from '@/lib/core/result'
import { createTeam } from '@/lib/people/commands/create-team'
import { createTeamInput } from '@/lib/people/input'
import { withDatabase } from '../support/databases'
import { contextFor } from '@/lib/access/context'
import { amara, inWorld, now, priya } from '../support/world'
import { minutes } from './visiting'

const input = z.strictObject({ name: z.string().min(1, 'Please give a name.') })
const greet = async (_context: Context, { name }: { name: string }): Promise<Result<string>> => done(`Hello, ${name}.`)

test('what a command does comes back through the door', () =>
  inWorld(async (as) => {
    expect(await carryOut(as(priya), input, greet, { name: 'Marcus' }, {})).toEqual(done('Hello, Marcus.'))
  }))

test('what was not understood is refused by field, and the command never hears of it', () =>
  inWorld(async (as) => {
    const heard: unknown[] = []
    const listen = async (_context: Context, sent: unknown) => done(heard.push(sent))

    expect(await carryOut(as(priya), input, listen, { name: '' }, {})).toMatchObject({
      refusal: { code: 'invalid', message: 'Please check the marked fields.', fields: { name: 'Please give a name.' } },
    })
    expect(await carryOut(as(priya), input, listen, undefined, {})).toMatchObject({ refusal: { code: 'invalid' } })
    expect(heard).toEqual([])
  }))

test('a field that nobody asked for is refused, not ignored', () =>
  inWorld(async (as, db) => {
    for (const extra of ['id', 'createdAt', 'administrator', 'personId', '__proto__x']) {
      const sent = { name: 'Networks', [extra]: 'x' }
      expect(await carryOut(as(amara), createTeamInput, createTeam, sent, {})).toMatchObject({
        refusal: { code: 'invalid' },
      })
    }
    expect(await db.select().from(teams).where(eq(teams.name, 'Networks'))).toEqual([])
  }))

test('what is not theirs to do is refused, changes nothing, and is kept in the history', () =>
  inWorld(async (as, db) => {
    const refused = await carryOut(as(priya), createTeamInput, createTeam, { name: 'My own' }, {})

    expect(refused).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } })
    expect(await db.select().from(teams).where(eq(teams.name, 'My own'))).toEqual([])
    expect(await db.select().from(events)).toMatchObject([
      { actorId: 'priya', action: 'not-allowed', particulars: { tried: 'people.administer' } },
    ])
  }))

test('our own mistakes are not dressed up as refusals', () =>
  inWorld(async (as) => {
    const stumble = async (): Promise<Result<null>> => {
      throw new TypeError('a mistake of ours')
    }
    await expect(carryOut(as(priya), z.strictObject({}), stumble, {}, {})).rejects.toThrow('a mistake of ours')
  }))

test('whoever does something too often waits, and nobody else with them', () =>
  inWorld(async (as) => {
    const limit = { name: 'greet', tries: 2, minutes: 5 }
    const greeting = (person = priya, at = now) => carryOut(as(person, at), input, greet, { name: 'you' }, { limit })
    await greeting()
    await greeting()

    expect(await greeting()).toMatchObject({
      refusal: { code: 'too-many', message: expect.stringContaining('5 minutes') },
    })
    expect(await greeting(amara)).toMatchObject({ ok: true })
    expect(await greeting(priya, minutes(5))).toMatchObject({ ok: true })
  }))

const key = '0193f6a0-77aa-7c3e-9d1c-3b7a1f2e4d55'

test('sent twice with one key it happens once, and both get the same answer', () =>
  inWorld(async (as, db) => {
    const send = () => carryOut(as(amara), createTeamInput, createTeam, { name: 'Networks' }, { submission: key })

    const [first, second] = [await send(), await send()]

    expect(second).toEqual(first)
    expect(await db.select().from(teams).where(eq(teams.name, 'Networks'))).toHaveLength(1)
  }))

test('one key with another request is refused', () =>
  inWorld(async (as, db) => {
    await carryOut(as(amara), createTeamInput, createTeam, { name: 'Networks' }, { submission: key })
    const other = await carryOut(as(amara), createTeamInput, createTeam, { name: 'Storage' }, { submission: key })

    expect(other).toMatchObject({ refusal: { code: 'conflict' } })
    expect(await db.select().from(teams).where(eq(teams.name, 'Storage'))).toEqual([])
  }))

test('the same key of someone else is another key', () =>
  inWorld(async (as) => {
    const send = (person: typeof amara) => carryOut(as(person), input, greet, { name: 'you' }, { submission: key })
    await send(amara)

    expect(await send(priya)).toEqual(done('Hello, you.'))
  }))

test('what was refused, or failed, can be sent again with its key', () =>
  inWorld(async (as, db) => {
    const outcomes = [
      () => refuse('conflict', 'Not just now.'),
      () => {
        throw new Error('a mistake of ours')
      },
      () => done('at last'),
    ]
    const unsteady = async (): Promise<Result<string>> => outcomes.shift()?.() ?? done('too often')
    const send = () => carryOut(as(priya), z.strictObject({}), unsteady, {}, { submission: key })

    expect(await send()).toMatchObject({ ok: false })
    await expect(send()).rejects.toThrow('a mistake of ours')
    expect(await send()).toEqual(done('at last'))
    expect(await send()).toEqual(done('at last'))
    expect(await db.select().from(submissions)).toHaveLength(1)
  }))

test('sent twice at the same moment it happens once, and the second is told to wait', () =>
  withDatabase('world', async ({ db }) => {
    const context = contextFor(amara, db, now)
    const send = () => carryOut(context, createTeamInput, createTeam, { name: 'Networks' }, { submission: key })

    const both = await Promise.all([send(), send()])

    expect(await db.select().from(teams).where(eq(teams.name, 'Networks'))).toHaveLength(1)
    expect(both.filter(({ ok }) => ok).length).toBeGreaterThan(0)
    for (const answer of both) expect(answer.ok || answer.refusal.code === 'conflict').toBe(true)
  }))

test('a key that our pages would never make is refused', () =>
  inWorld(async (as) => {
    for (const strange of ['', 'short', 'x'.repeat(65), "'; drop table people; --"])
      expect(await carryOut(as(priya), input, greet, { name: 'you' }, { submission: strange })).toMatchObject({
        refusal: { code: 'invalid' },
      })
  }))

test('an action understands an object with a key, a form, and a form after React’s last answer', () => {
  const form = new FormData()
  form.set('name', 'Priya')
  form.set('submission', key)
  form.set('$ACTION_REF_1', '')
  form.set('$ACTION_1:0', '{"id":"…"}')

  expect(whatWasSent({ name: 'Priya' }, key)).toEqual({ raw: { name: 'Priya' }, submission: key })
  expect(whatWasSent(form)).toEqual({ raw: { name: 'Priya' }, submission: key })
  expect(whatWasSent(null, form)).toEqual({ raw: { name: 'Priya' }, submission: key })
  expect(whatWasSent({ name: 'Priya' })).toEqual({ raw: { name: 'Priya' }, submission: undefined })
})

test('of several things wrong with one field, the first is told', () => {
  const strict = z.strictObject({ name: z.string().min(3, 'Too short.').regex(/^x/, 'Not an x.') })

  expect(readInput(strict, { name: 'a' })).toMatchObject({ refusal: { refusal: { fields: { name: 'Too short.' } } } })
})

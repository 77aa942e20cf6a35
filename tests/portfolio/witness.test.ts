import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Database } from '@/db'
import { events, people, sessions, witnessRequests } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { startSession } from '@/lib/access/sessions'
import { contextOfMember } from '@/lib/access/system-context'
import { hashOf } from '@/lib/access/token'
import { askWitness } from '@/lib/portfolio/commands/ask-witness'
import { changeExperience } from '@/lib/portfolio/commands/change-experience'
import { removeExperience } from '@/lib/portfolio/commands/remove-experience'
import { revokeWitness } from '@/lib/portfolio/commands/revoke-witness'
import { asReader, showDesk } from '@/lib/portfolio/queries'
import { answerAsWitness, readWitnessQuestion } from '@/lib/portfolio/witness'
import { witnessRequestsOf } from '@/lib/portfolio/witnesses'
import { withDatabase } from '../support/databases'
import { inWorld, marcus, now, priya, rival } from '../support/world'
import { days } from '../access/visiting'
import { added, dental } from './story'

const asked = async (context: Context, experienceId: string) => {
  const result = await askWitness(context, { experienceId, name: 'Jo Park', capacity: 'client' })
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value.path.replace('/witness/', '')
}
const outside = (db: Database, at = now, sessionId?: string) => ({
  db,
  now: at,
  internetAddress: '192.0.2.7',
  ...(sessionId && { sessionId }),
})
const confirm = { answer: 'confirmed', words: 'On time.' } as const
const nowhere = { refusal: { code: 'not-found' } }

test('a client confirms by link, without an account, and readers see who, what they are to the work, and when', () =>
  inWorld(async (as, db) => {
    const experienceId = await added(as(priya))
    const token = await asked(as(priya), experienceId)
    expect(await readWitnessQuestion(outside(db), token)).toMatchObject({
      witness: { name: 'Jo Park', capacity: 'client' },
      asker: 'Priya Nair',
      organisation: 'Fernhill',
      experience: { title: dental.title, skills: ['Networking'] },
      isAsker: false,
    })

    expect(await answerAsWitness(outside(db, days(3)), { token, ...confirm })).toMatchObject({ ok: true })
    // Three days after 4 January.
    expect(asReader(await showDesk(as(priya, days(4)))).experiences).toMatchObject([
      { witnesses: [{ name: 'Jo Park', capacity: 'client', on: '2027-01-07', words: 'On time.' }] },
    ])
    expect(await db.select().from(events).where(eq(events.action, 'witness.answer'))).toHaveLength(1)
  }))

test('the secret is kept nowhere, only its hash', () =>
  inWorld(async (as, db) => {
    const token = await asked(as(priya), await added(as(priya)))
    const [row] = await db.select().from(witnessRequests)
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(row?.tokenHash).toBe(hashOf(token))
    expect(JSON.stringify([row, await db.select().from(events)])).not.toContain(token)
  }))

test('reading uses nothing up, answering does: a second answer changes nothing', () =>
  inWorld(async (as, db) => {
    const token = await asked(as(priya), await added(as(priya)))
    for (let time = 0; time < 3; time++) expect(await readWitnessQuestion(outside(db), token)).toBeDefined()

    await answerAsWitness(outside(db), { token, answer: 'declined', words: '' })
    expect(await answerAsWitness(outside(db), { token, ...confirm })).toMatchObject(nowhere)
    expect(await readWitnessQuestion(outside(db), token)).toBeUndefined()
    expect(await db.select().from(witnessRequests)).toMatchObject([{ answer: 'declined', words: '' }])
    expect(asReader(await showDesk(as(priya))).experiences).toMatchObject([{ witnesses: [] }])
  }))

describe('a link leads nowhere, and says the same, whatever the reason', () => {
  const unusable = async (db: Database, token: string, at = now) => {
    expect(await readWitnessQuestion(outside(db, at), token)).toBeUndefined()
    expect(await answerAsWitness(outside(db, at), { token, ...confirm })).toMatchObject(nowhere)
  }

  test('unknown, or guessed by its hash', () =>
    inWorld(async (as, db) => {
      const token = await asked(as(priya), await added(as(priya)))
      for (const guess of ['x', hashOf(token), `${token}a`, token.slice(1), '', '%']) await unusable(db, guess)
    }))

  test('after sixty days', () =>
    inWorld(async (as, db) => {
      const token = await asked(as(priya), await added(as(priya)))
      expect(await readWitnessQuestion(outside(db, days(59)), token)).toBeDefined()
      await unusable(db, token, days(60))
      expect(await witnessRequestsOf(as(priya, days(60)))).toMatchObject([{ state: 'expired' }])
    }))

  test('taken back, by its owner alone', () =>
    inWorld(async (as, db) => {
      const token = await asked(as(priya), await added(as(priya)))
      const [request] = await witnessRequestsOf(as(priya))
      const requestId = request?.id ?? ''
      for (const other of [marcus, rival]) expect(await revokeWitness(as(other), { requestId })).toMatchObject(nowhere)
      expect(await readWitnessQuestion(outside(db), token)).toBeDefined()

      await revokeWitness(as(priya), { requestId })
      await unusable(db, token)
    }))

  test('of an experience that was removed or changed, or of someone who was shut out', () =>
    inWorld(async (as, db) => {
      const experienceId = await added(as(priya))
      const token = await asked(as(priya), experienceId)
      await removeExperience(as(priya), { experienceId, removed: true })
      await unusable(db, token)
      await removeExperience(as(priya), { experienceId, removed: false })
      expect(await readWitnessQuestion(outside(db), token)).toBeDefined()

      await db.update(people).set({ state: 'disabled' }).where(eq(people.id, priya.id))
      await unusable(db, token)
      await db.update(people).set({ state: 'active' }).where(eq(people.id, priya.id))
      await changeExperience(as(priya), { ...dental, summary: 'Moved fifty people.', experienceId, version: 1 })
      await unusable(db, token)
    }))
})

test('what was confirmed is void once the words change, and holds again for the very words that were confirmed', () =>
  inWorld(async (as, db) => {
    const experienceId = await added(as(priya))
    const token = await asked(as(priya), experienceId)
    await answerAsWitness(outside(db), { token, ...confirm })

    await changeExperience(as(priya), { ...dental, client: 'Somebody else', experienceId, version: 1 })
    expect(asReader(await showDesk(as(priya))).experiences).toMatchObject([{ witnesses: [] }])
    expect(await witnessRequestsOf(as(priya))).toMatchObject([{ state: 'confirmed', isVoid: true }])

    await changeExperience(as(priya), { ...dental, experienceId, version: 2 })
    expect(asReader(await showDesk(as(priya))).experiences).toMatchObject([{ witnesses: [{ name: 'Jo Park' }] }])
  }))

test('nobody is their own witness while signed in as themselves; a colleague’s session is no hindrance', () =>
  inWorld(async (as, db) => {
    const token = await asked(as(priya), await added(as(priya)))
    const own = await startSession(db, now, { personId: priya.id, method: 'password', userAgent: '' })
    const foreign = await startSession(db, now, { personId: rival.id, method: 'password', userAgent: '' })
    expect(await db.select().from(sessions)).toHaveLength(2)

    expect(await readWitnessQuestion(outside(db, now, own), token)).toMatchObject({ isAsker: true })
    expect(await answerAsWitness(outside(db, now, own), { token, ...confirm })).toMatchObject({
      refusal: { code: 'not-allowed' },
    })
    expect(await db.select().from(witnessRequests)).toMatchObject([{ answer: null }])
    expect(await answerAsWitness(outside(db, now, foreign), { token, ...confirm })).toMatchObject({ ok: true })
  }))

test('guessing is slowed down: the thirty-first try within ten minutes is refused', () =>
  inWorld(async (_as, db) => {
    for (let time = 0; time < 30; time++)
      expect(await answerAsWitness(outside(db), { token: `guess-${time}`, ...confirm })).toMatchObject(nowhere)
    expect(await answerAsWitness(outside(db), { token: 'guess', ...confirm })).toMatchObject({
      refusal: { code: 'too-many' },
    })
  }))

test('of twenty answers at once, one counts', () =>
  withDatabase('world', async ({ db }) => {
    const owner = contextOfMember({ id: priya.id, name: priya.name }, db, now)
    const token = await asked(owner, await added(owner))
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, time) =>
        answerAsWitness(outside(db), { token, answer: time % 2 ? 'confirmed' : 'declined', words: `${time}` }),
      ),
    )

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.select().from(events).where(eq(events.action, 'witness.answer'))).toHaveLength(1)
    const kept = answers.findIndex(({ ok }) => ok)
    expect(await db.select().from(witnessRequests)).toMatchObject([{ words: `${kept}` }])
  }))

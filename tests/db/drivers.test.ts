import { and, eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { OpenDatabase } from '@/db/client'
import { migrate } from '@/db/migrate'
import { events, mentorships, people, planTerms, targets, teams } from '@/db/schema'
import { drivers, openEmpty } from '../support/each-driver'
import { now, seedCast } from '../support/cast'

describe.each(drivers)('the database over %s', (kind) => {
  let open: OpenDatabase
  let remove = async () => {}
  const db = () => open.db

  beforeAll(async () => {
    ;({ open, remove } = await openEmpty(kind))
    await migrate(open.db)
    await seedCast(open.db)
  })
  afterEach(() => vi.unstubAllEnvs())
  afterAll(() => remove())

  const event = (id: string, particulars: Record<string, unknown> = {}) => ({
    id,
    actorId: 'priya',
    action: 'plan.make',
    subjectId: 'priya',
    particulars,
    at: now,
  })
  const count = (id: string) => db().$count(events, eq(events.id, id))

  test('the address alone chose the driver', () => expect(open.kind).toBe(kind))

  test.each([
    [
      'nobody mentors themselves',
      'mentorships_not_oneself',
      () => db().insert(mentorships).values({ id: 'self', mentorId: 'priya', learnerId: 'priya', from: now }),
    ],
    [
      'an e-mail address belongs to one person',
      'people_email',
      () =>
        db()
          .insert(people)
          .values({ id: 'other', name: 'Other', email: 'priya@fernhill.example', state: 'active', createdAt: now }),
    ],
    [
      'a plan has terms of somebody who exists',
      'plan_terms_person_id_people_id_fk',
      () => db().insert(planTerms).values({ personId: 'nobody', hoursPerWeek: 5 }),
    ],
    [
      'a week has no more than 60 protected hours',
      'plan_terms_hours',
      () => db().insert(planTerms).values({ personId: 'priya', hoursPerWeek: 61 }),
    ],
  ])('%s', async (_, constraint, write) => {
    await expect(write().then(() => 'was accepted', constraintOf)).resolves.toBe(constraint)
  })

  test('a document comes back as it was written', async () => {
    const document = {
      text: 'Señora Ødegård – “日本”',
      list: [1, 2.5, null, { deep: [true] }],
      empty: {},
      quote: `'; drop table people --`,
    }
    await db().insert(events).values(event('document', document))

    const [row] = await db().select({ particulars: events.particulars }).from(events).where(eq(events.id, 'document'))
    expect(row?.particulars).toEqual(document)
  })

  test('a day stays that day and an instant that millisecond, whatever the time zone of the server', async () => {
    vi.stubEnv('TZ', 'America/New_York')
    expect(new Date('2027-01-04T12:00:00Z').getHours()).toBe(7)
    const chosenAt = new Date('2026-10-25T01:30:00.123Z')
    await db()
      .insert(targets)
      .values({ id: 'target', personId: 'tomas', roleId: 'solution-architect', wishedBy: '2028-02-29', chosenAt })

    const [row] = await db().select().from(targets).where(eq(targets.id, 'target'))
    expect(row).toMatchObject({ wishedBy: '2028-02-29', chosenAt, endedAt: null })
  })

  test('counts are numbers', async () => expect(await db().$count(people)).toBe(7))

  test('what fails inside a transaction undoes all of it', async () => {
    const write = db().transaction(async (tx) => {
      await tx.insert(events).values(event('undone'))
      throw new Error('changed my mind')
    })
    await expect(write).rejects.toThrow('changed my mind')
    expect(await count('undone')).toBe(0)
  })

  test('an inner transaction can fail alone', async () => {
    await db().transaction(async (tx) => {
      await tx.insert(events).values(event('outer'))
      const inner = tx.transaction(async (nested) => {
        await nested.insert(events).values(event('inner'))
        await nested.insert(events).values(event('outer'))
      })
      await expect(inner).rejects.toThrow()
    })
    expect([await count('outer'), await count('inner')]).toEqual([1, 0])
  })

  test('all of many writers at once are heard', async () => {
    const ids = Array.from({ length: 30 }, (_, index) => `many-${index}`)
    await Promise.all(
      ids.map((id, index) =>
        index % 2
          ? db().insert(events).values(event(id))
          : db().transaction(async (tx) => tx.insert(events).values(event(id))),
      ),
    )
    expect(await db().$count(events, sql`${events.id} like 'many-%'`)).toBe(30)
  })

  test('of many who change the same version, one does', async () => {
    const change = async () => {
      const changed = await db()
        .update(people)
        .set({ version: 2 })
        .where(and(eq(people.id, 'helen'), eq(people.version, 1)))
        .returning()
      return changed.length
    }
    const changes = await Promise.all(Array.from({ length: 8 }, change))
    expect(changes.toSorted()).toEqual([0, 0, 0, 0, 0, 0, 0, 1])
  })

  test('a row that is locked for update is read by the next only when it is done', async () => {
    const increment = () =>
      db().transaction(async (tx) => {
        const [row] = await tx.select().from(people).where(eq(people.id, 'marcus')).for('update')
        await tx
          .update(people)
          .set({ version: (row?.version ?? 0) + 1 })
          .where(eq(people.id, 'marcus'))
      })
    await Promise.all(Array.from({ length: 8 }, increment))

    const [row] = await db().select().from(people).where(eq(people.id, 'marcus'))
    expect(row?.version).toBe(9)
  })

  describe('inside a transaction the outer handle', () => {
    const message = /used inside one of its own transactions/

    test('is refused at once, and the transaction can still be undone', async () => {
      const write = db().transaction(async (tx) => {
        await tx.insert(teams).values({ id: 'guarded', name: 'Guarded', createdAt: now })
        await db().select().from(teams)
      })
      await expect(write).rejects.toThrow(message)
      expect(await db().$count(teams, eq(teams.id, 'guarded'))).toBe(0)
    })

    test('begins no second transaction', async () => {
      await expect(db().transaction(async () => db().transaction(async () => 1))).rejects.toThrow(message)
    })

    test('may be used again by what was begun there and outlives it', async () => {
      let end = () => {}
      const ended = new Promise<void>((resolve) => (end = resolve))
      let afterwards: Promise<number> | undefined
      await db().transaction(async () => {
        afterwards = ended.then(() => db().$count(people))
      })
      end()
      expect(await afterwards).toBe(7)
    })
  })
})

/** The constraint that the database names in the error behind drizzle's. */
function constraintOf(error: unknown): unknown {
  const cause = error instanceof Error ? error.cause : undefined
  return typeof cause === 'object' && cause !== null && 'constraint' in cause ? cause.constraint : error
}

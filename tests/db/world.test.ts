import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { people, skills } from '@/db/schema'
import { inWorld, priya, rival } from '../support/world'

describe('the world of the tests', () => {
  test('the cast and the small catalogue are there', () =>
    inWorld(async (as) => {
      const { db, actor } = as(priya)
      expect(actor).toEqual({ id: 'priya', name: 'Priya Nair', administrator: false })
      expect(await db.select({ name: people.name }).from(people).where(eq(people.id, rival.id))).toEqual([
        { name: 'Viktor Hale' },
      ])
      expect(await db.$count(skills)).toBe(4)
    }))

  test('what happens in one story is unknown to the next', async () => {
    const name = 'Changed'
    await inWorld(async (_, db) => void (await db.update(people).set({ name })))
    await inWorld(async (_, db) => expect(await db.$count(people, eq(people.name, name))).toBe(0))
  })

  test('a story that fails is told, and undone', async () => {
    const story = inWorld(async (_, db) => {
      await db.update(people).set({ name: 'Changed' })
      throw new Error('the story failed')
    })
    await expect(story).rejects.toThrow('the story failed')
    await inWorld(async (_, db) => expect(await db.$count(people, eq(people.name, 'Changed'))).toBe(0))
  })
})

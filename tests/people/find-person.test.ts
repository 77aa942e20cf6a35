import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { mentorships, programmePeople, teamMembers } from '@/db/schema'
import { findPerson, peopleInCareOf } from '@/lib/people/queries'
import { amara, helen, ingrid, inWorld, marcus, priya, rival, tomas } from '../support/world'
import { days, minutes } from '../access/visiting'

test.each([priya, marcus, ingrid, helen, amara])('to $name, Priya exists', (asker) =>
  inWorld(async (as) => {
    expect(await findPerson(as(asker), priya.id)).toMatchObject({
      name: 'Priya Nair',
      mentorIds: ['marcus'],
      leadIds: ['ingrid'],
      programmeManagerIds: ['helen'],
    })
  }),
)

test.each([rival, tomas])('to $name, Priya does not exist', (asker) =>
  inWorld(async (as) => {
    expect(await findPerson(as(asker), priya.id)).toBeUndefined()
  }),
)

test('someone who is looked after does not see who looks after them as people they look after', () =>
  inWorld(async (as) => {
    expect(await findPerson(as(priya), marcus.id)).toBeUndefined()
    expect(await peopleInCareOf(as(priya))).toEqual([])
  }))

describe('a relationship that has ended, or has not begun, shows nothing', () => {
  test('of a mentor', () =>
    inWorld(async (as, db) => {
      await db.update(mentorships).set({ to: minutes(1) })
      expect(await findPerson(as(marcus, minutes(2)), priya.id)).toBeUndefined()
      await db.update(mentorships).set({ from: days(1), to: null })
      expect(await findPerson(as(marcus), priya.id)).toBeUndefined()
      expect(await findPerson(as(priya), priya.id)).toMatchObject({ mentorIds: [] })
      expect(await findPerson(as(marcus, days(2)), priya.id)).toBeDefined()
    }))

  test('of a team’s lead, and of a member who left', () =>
    inWorld(async (as, db) => {
      await db
        .update(teamMembers)
        .set({ to: minutes(1) })
        .where(eq(teamMembers.personId, priya.id))
      expect(await findPerson(as(ingrid, minutes(2)), priya.id)).toBeUndefined()
    }))

  test('of a programme’s manager', () =>
    inWorld(async (as, db) => {
      await db
        .update(programmePeople)
        .set({ to: minutes(1) })
        .where(eq(programmePeople.personId, helen.id))
      expect(await findPerson(as(helen, minutes(2)), priya.id)).toBeUndefined()
    }))
})

test('being a member of a team beside someone shows nothing of them', () =>
  inWorld(async (as, db) => {
    await db.insert(teamMembers).values({
      id: 'viktor-in-service-desk',
      teamId: 'service-desk',
      personId: rival.id,
      place: 'member',
      from: days(-1),
    })

    expect(await findPerson(as(rival), priya.id)).toBeUndefined()
    expect(await findPerson(as(ingrid), rival.id)).toBeDefined()
  }))

test('an administrator looks after nobody by their office', () =>
  inWorld(async (as) => {
    expect(await peopleInCareOf(as(amara))).toEqual([])
    expect(await peopleInCareOf(as(marcus))).toMatchObject([{ id: 'priya' }])
  }))

import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { events, programmePeople, programmes, programmeVersions } from '@/db/schema'
import { NotAllowed } from '@/lib/access/policy'
import { appointManager } from '@/lib/programmes/commands/appoint-manager'
import { dismissManager } from '@/lib/programmes/commands/dismiss-manager'
import { renameProgramme } from '@/lib/programmes/commands/rename-programme'
import { startProgramme } from '@/lib/programmes/commands/start-programme'
import { startProgrammeInput } from '@/lib/programmes/input'
import { findProgramme, managesAny, programmesOf } from '@/lib/programmes/queries'
import { showProgramme } from '@/lib/programmes/show-programme'
import { showProgrammes } from '@/lib/programmes/show-programmes'
import { draftOf, versionsOf } from '@/lib/programmes/versions'
import { amara, emailOf, helen, ingrid, inWorld, marcus, now, priya, rival, tomas } from '../support/world'
import { cohortId, periods, programmeId, publishAsIs, seedOtherCohort, seedRotation } from '../support/rotation-world'

const outsiders = [priya, marcus, ingrid, rival, tomas, amara]

test('whoever manages a programme starts another from an example, as a draft, and manages it', () =>
  inWorld(async (as, db) => {
    const started = await startProgramme(as(helen), { from: 'example', example: 'leadership', title: 'Leaders 2028' })
    const id = started.ok ? started.value.programmeId : ''
    expect(await findProgramme(as(helen), id)).toMatchObject({ title: 'Leaders 2028', managerIds: [helen.id] })
    const draft = await draftOf(as(helen), id)
    expect(draft).toMatchObject({ number: 1, publishedAt: null, createdBy: 'Helen Okafor' })
    expect(draft?.standard).toMatchObject({ title: 'Leaders 2028', kind: 'leadership', periods: 6 })
    const recorded = await db.select().from(events).where(eq(events.subjectId, id))
    expect(recorded).toMatchObject([{ action: 'programme.start', actorId: helen.id }])
  }))

test('an administrator starts the first programme; nobody else may', () =>
  inWorld(async (as, db) => {
    expect(await startProgramme(as(amara), { from: 'nothing', title: 'Ours' })).toMatchObject({ ok: true })
    expect(await managesAny(as(amara))).toBe(true)
    const before = await db.select().from(programmes)
    for (const other of [priya, marcus, ingrid, rival, tomas])
      await expect(startProgramme(as(other), { from: 'nothing', title: 'Mine' })).rejects.toThrow(NotAllowed)
    expect(await db.select().from(programmes)).toHaveLength(before.length)
  }))

test('a programme without a title is asked for one', () => {
  const read = startProgrammeInput.safeParse({ from: 'nothing', title: '  ' })
  expect(read.error?.issues.map(({ message }) => message)).toEqual(['Give the programme a title.'])
})

test('managers are appointed by their address, and dismissed; the last one stays', () =>
  inWorld(async (as, db) => {
    const dismiss = (personId: string) => dismissManager(as(helen), { programmeId, personId })
    expect(await dismiss(helen.id)).toMatchObject({
      refusal: { code: 'conflict', message: expect.stringContaining('Appoint another') },
    })
    expect(await appointManager(as(helen), { programmeId, email: 'nobody@fernhill.example' })).toMatchObject({
      refusal: { fields: { email: expect.stringContaining('Nobody who works here') } },
    })
    expect(await appointManager(as(helen), { programmeId, email: emailOf(tomas) })).toMatchObject({
      ok: true,
      value: { name: 'Tomas Lindqvist' },
    })
    expect(await appointManager(as(helen), { programmeId, email: emailOf(tomas) })).toMatchObject({
      refusal: { message: 'Tomas Lindqvist manages it already.' },
    })
    expect(await findProgramme(as(tomas), programmeId)).toMatchObject({ managerIds: ['helen', 'tomas'] })

    expect(await dismiss(helen.id)).toMatchObject({ ok: true, value: { isSelf: true } })
    const later = new Date(now.getTime() + 1_000)
    expect(await findProgramme(as(helen, later), programmeId)).toBeUndefined()
    expect(await dismissManager(as(tomas, later), { programmeId, personId: tomas.id })).toMatchObject({ ok: false })
    const places = await db
      .select()
      .from(programmePeople)
      .where(and(eq(programmePeople.programmeId, programmeId), eq(programmePeople.place, 'manager')))
    expect(places.filter(({ to }) => to === null)).toMatchObject([{ personId: tomas.id }])
  }))

test('a programme is renamed; what its version was called stays', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    expect(await renameProgramme(as(helen), { programmeId, title: 'Platform 2027' })).toMatchObject({ ok: true })
    expect(await findProgramme(as(helen), programmeId)).toMatchObject({ title: 'Platform 2027' })
    expect((await versionsOf(as(helen), programmeId)).map(({ standard }) => standard.title)).toEqual(['Cloud 2027'])
  }))

test('for whoever does not manage it, a programme does not exist, and nothing is written', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await seedOtherCohort(db)
    const before = await db.select().from(programmePeople)
    for (const other of outsiders) {
      const missing = { refusal: { code: 'not-found' } }
      expect(await renameProgramme(as(other), { programmeId, title: 'Taken' })).toMatchObject(missing)
      expect(await appointManager(as(other), { programmeId, email: emailOf(other) })).toMatchObject(missing)
      expect(await dismissManager(as(other), { programmeId, personId: helen.id })).toMatchObject(missing)
      expect(await showProgramme(as(other), programmeId)).toBeUndefined()
      expect((await programmesOf(as(other))).map(({ id }) => id)).not.toContain(programmeId)
    }
    expect(await db.select().from(programmePeople)).toEqual(before)
    expect(await db.select().from(programmes).where(eq(programmes.id, programmeId))).toMatchObject([
      { title: 'Cloud 2027' },
    ])
  }))

test('the list says who is in a programme and what comes next; an administrator without one is shown the way to start', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    expect((await showProgrammes(as(helen)))?.programmes).toEqual([
      {
        id: programmeId,
        title: 'Cloud 2027',
        enrolled: 4,
        cohorts: 1,
        version: 1,
        next: { on: '2027-04-01', says: 'Begins, April 2027' },
      },
    ])
    const inAugust = new Date('2027-08-15T09:00:00Z')
    expect((await showProgrammes(as(helen, inAugust)))?.programmes[0]?.next).toEqual({
      on: '2027-10-01',
      says: 'Q4 2027 begins, April 2027',
    })
    expect(await showProgrammes(as(amara))).toMatchObject({ canStart: true, programmes: [] })
    expect(await showProgrammes(as(priya))).toBeUndefined()
  }))

test('the overview has the cohorts with their dates and people, and says where seats are short', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await publishAsIs(db, { priya: ['desk', 'servers', 'soc', 'networks'] })
    const shown = await showProgramme(as(helen), programmeId)
    expect(shown?.cohorts).toMatchObject([
      { id: cohortId, people: 4, startsOn: periods[0].from, endsOn: '2028-03-31', isPublished: true, version: 1 },
    ])
    expect(shown?.managers).toMatchObject([{ name: 'Helen Okafor', isMe: true }])
    // Four hosts of two seats each are enough for four people.
    expect(shown?.hosts).toMatchObject({ count: 4, seats: 8, people: 4, shortages: [] })
    expect(shown?.hosts.areas).toEqual([
      { id: 'support', title: 'Support', hosts: 1, seats: 2 },
      { id: 'infrastructure', title: 'Infrastructure', hosts: 2, seats: 4 },
      { id: 'security', title: 'Security', hosts: 1, seats: 2 },
    ])
    expect(await db.select().from(programmeVersions)).toHaveLength(1)
  }))

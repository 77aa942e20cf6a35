import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { cohortSeats, hosts, people, programmePeople } from '@/db/schema'
import { openWishes } from '@/lib/cohorts/commands/open-wishes'
import { sayWishes } from '@/lib/cohorts/commands/say-wishes'
import { showMyWishes } from '@/lib/cohorts/show-my-wishes'
import { showPeople } from '@/lib/cohorts/show-people'
import { showPerson } from '@/lib/cohorts/show-person'
import { showSeats } from '@/lib/cohorts/show-seats'
import { showWishes } from '@/lib/cohorts/show-wishes'
import { peopleQuery, type PeopleAsked } from '@/lib/cohorts/views/people'
import { saySeats, sayRoom, whySeats, type SeatCell } from '@/lib/cohorts/views/seats'
import { sayPoints } from '@/lib/cohorts/views/wishes'
import {
  cohortId,
  leila,
  noor,
  otherCohortId,
  owen,
  publishAsIs,
  seedOtherCohort,
  seedRotation,
} from '../support/rotation-world'
import { amara, helen, ingrid, inWorld, marcus, now, priya, rival } from '../support/world'

const everyone: PeopleAsked = { search: '', show: 'all', sort: 'name', descending: false, page: 1 }
const all = { show: 'all' as const, page: 1 }

test.each([priya, ingrid, marcus, rival, amara])('to $name there is no cohort of Helen’s to look at', (outsider) =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await seedOtherCohort(db)

    expect(await showPeople(as(outsider), cohortId, everyone)).toBeUndefined()
    expect(await showPerson(as(outsider), cohortId, priya.id)).toBeUndefined()
    expect(await showSeats(as(outsider), cohortId)).toBeUndefined()
    expect(await showWishes(as(outsider), cohortId, all)).toBeUndefined()
    if (outsider !== priya) expect(await showMyWishes(as(outsider), cohortId)).toBeUndefined()
    if (![priya, rival].includes(outsider)) expect(await showMyWishes(as(outsider))).toBeUndefined()
  }),
)

test('an apprentice sees the hosts of their own programme and their own wishes, and nobody else’s', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await seedOtherCohort(db)
    await db
      .update(hosts)
      .set({ skills: { linux: 2 } })
      .where(eq(hosts.id, 'servers'))
    await db
      .update(programmePeople)
      .set({ visited: ['desk'] })
      .where(eq(programmePeople.cohortId, cohortId))
    await db.update(hosts).set({ retiredAt: now }).where(eq(hosts.id, 'networks'))

    const hers = await showMyWishes(as(priya))
    expect(hers).toMatchObject({
      wishing: 'not-asked',
      isPublished: false,
      wishes: { ranked: ['soc', 'servers'], version: 1, was: '', points: [4, 3, 2, 1] },
    })
    expect(hers?.wishes.hosts.map(({ name, areas, learns, wasThere }) => ({ name, areas, learns, wasThere }))).toEqual([
      { name: 'Security operations', areas: ['Security'], learns: [], wasThere: false },
      { name: 'Servers', areas: ['Infrastructure'], learns: [{ skill: 'Linux', level: 2 }], wasThere: false },
      { name: 'Service desk', areas: ['Support'], learns: [], wasThere: true },
    ])
    // Noor’s only wish takes nobody any more.
    expect((await showMyWishes(as(noor)))?.wishes).toMatchObject({ ranked: [], version: 1 })
    expect((await showMyWishes(as(rival)))?.wishes.hosts).toMatchObject([{ id: 'board' }])
    expect(await showMyWishes(as(priya), otherCohortId)).toBeUndefined()
  }))

test('once a schedule is published, what is wished is said to count from the next one on', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await openWishes(as(helen), { cohortId, closesOn: '2027-01-31' })
    await publishAsIs(db, { priya: ['desk', 'servers', 'soc', null] })

    expect(await showMyWishes(as(leila))).toMatchObject({ wishing: 'open', isPublished: true })
  }))

test('the people of a cohort are found, chosen and sorted', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await db.update(programmePeople).set({ joinsIn: 3 }).where(eq(programmePeople.personId, leila.id))
    const names = async (asked: Partial<PeopleAsked>) =>
      (await showPeople(as(helen), cohortId, { ...everyone, ...asked }))?.rows.map(({ id }) => id)

    expect(await names({})).toEqual(['leila', 'noor', 'owen', 'priya'])
    expect(await names({ descending: true })).toEqual(['priya', 'owen', 'noor', 'leila'])
    expect(await names({ show: 'silent' })).toEqual(['leila', 'owen'])
    expect(await names({ show: 'invited' })).toEqual([owen.id])
    expect(await names({ sort: 'joins', descending: true })).toEqual(['leila', 'priya', 'owen', 'noor'])
    expect(await names({ search: 'SYSTEMS' })).toEqual(['leila'])
    expect(await names({ search: '%' })).toEqual([])
    // A page beyond the last is the last.
    expect(await names({ page: 9 })).toHaveLength(4)
    const shown = await showPeople(as(helen), cohortId, everyone)
    expect(shown).toMatchObject({ total: 4, page: 1, counts: { all: 4, invited: 1, silent: 2, away: 0 } })
    expect(shown?.rows[0]).toMatchObject({ joins: 'Q4 2027', leaves: null, wishes: null, away: [] })
  }))

test('seats are held against the people who take part in each period', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await db.update(programmePeople).set({ leavesAfter: 2 }).where(eq(programmePeople.personId, noor.id))
    await db
      .insert(cohortSeats)
      .values(['desk', 'servers', 'networks'].map((hostId) => ({ cohortId, hostId, period: 1, min: 0, max: 0 })))

    const shown = await showSeats(as(helen), cohortId)
    // Four hosts with two seats each; in the first period only the soc is open.
    expect(shown?.sums).toEqual([
      { period: 1, min: 0, max: 2, people: 4 },
      { period: 2, min: 0, max: 8, people: 4 },
      { period: 3, min: 0, max: 8, people: 3 },
      { period: 4, min: 0, max: 8, people: 3 },
    ])
    expect(shown?.sums.map(sayRoom)).toEqual(['short by 2', null, null, null])
    expect(shown?.rows.map(({ host, cells }) => [host, cells.length])).toEqual([
      ['Networks', 4],
      ['Security operations', 4],
      ['Servers', 4],
      ['Service desk', 4],
    ])
  }))

test('the manager sees who has said wishes, which hosts are wished for, and one person’s in full', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await openWishes(as(helen), { cohortId, closesOn: '2027-01-31' })
    await sayWishes(as(leila), { cohortId, hosts: [], absent: [], version: 0, was: '', unknown: 0 })

    const shown = await showWishes(as(helen), cohortId, all)
    expect(shown).toMatchObject({ wishing: 'open', count: { all: 4, silent: 1 } })
    expect(shown?.people).toMatchObject([
      { id: 'leila', wishes: [], saidAt: now },
      { id: 'noor', wishes: ['Networks'] },
      { id: 'owen', wishes: [], saidAt: null },
      { id: 'priya', wishes: ['Security operations', 'Servers'] },
    ])
    expect(shown?.demand).toEqual([
      { hostId: 'networks', host: 'Networks', first: 1, any: 1, seats: 8 },
      { hostId: 'soc', host: 'Security operations', first: 1, any: 1, seats: 8 },
      { hostId: 'servers', host: 'Servers', first: 0, any: 1, seats: 8 },
      { hostId: 'desk', host: 'Service desk', first: 0, any: 0, seats: 8 },
    ])
    expect((await showWishes(as(helen), cohortId, { show: 'silent', page: 1 }))?.people).toMatchObject([{ id: 'owen' }])

    expect(await showPerson(as(helen), cohortId, leila.id)).toMatchObject({
      said: { at: now, by: null },
      wishes: { ranked: [], version: 1 },
    })
    expect((await showPerson(as(helen), cohortId, owen.id))?.said).toBeUndefined()
    expect(await showPerson(as(helen), cohortId, rival.id)).toBeUndefined()
  }))

test('someone whose account is closed keeps a page, so that their enrolment can be ended', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await db.update(people).set({ state: 'disabled' }).where(eq(people.id, noor.id))

    expect(await showPerson(as(helen), cohortId, noor.id)).toMatchObject({ enrolment: { state: 'disabled' } })
  }))

const cell: SeatCell = {
  hostId: 'soc',
  host: 'Security operations',
  period: 1,
  min: 0,
  max: 2,
  usual: { min: 0, max: 2 },
  own: null,
  taken: 0,
  byRatio: null,
}

test('a cell says what it follows from, unless it is simply as usual', () => {
  expect(whySeats(cell)).toEqual([])
  expect(whySeats({ ...cell, own: { min: 1, max: 5 }, min: 1, byRatio: 2 })).toEqual([
    'Set for this cohort; usually 2.',
    'Its journeyworkers may take on 2 at once.',
  ])
  expect(whySeats({ ...cell, max: 1, taken: 1, byRatio: 9 })).toEqual(['1 person of other cohorts is there then.'])
  expect(
    [
      { min: 0, max: 0 },
      { min: 0, max: 3 },
      { min: 2, max: 2 },
    ].map(saySeats),
  ).toEqual(['closed', '3', '2–2'])
  expect(sayRoom({ period: 1, min: 5, max: 9, people: 4 })).toBe('1 too few')
})

test('points and addresses are said as they are read', () => {
  expect(sayPoints([4, 3, 2])).toBe('4 points for the first wish that comes true, 3 for the second and 2 for the third')
  expect(sayPoints([1])).toBe('1 point for the first wish that comes true')
  expect(peopleQuery(everyone)).toBe('')
  expect(peopleQuery({ search: 'A & B', show: 'away', sort: 'joins', descending: true, page: 2 })).toBe(
    '?search=A+%26+B&show=away&sort=joins&order=down&page=2',
  )
})

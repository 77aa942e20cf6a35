import { expect, test } from 'vitest'
import type { Database } from '@/db'
import {
  finishedActivities,
  hourEntries,
  hourSheets,
  opportunities,
  people,
  planTerms,
  projectParts,
  projects,
  reclaimedHours,
  teamMembers,
  weekExceptions,
} from '@/db/schema'
import { membersOf, findTeam, teamsLedBy } from '@/lib/people/teams'
import { exportMix } from '@/lib/workload/export-mix'
import { showTeam } from '@/lib/workload/show-team'
import { ingrid, inWorld, marcus, priya, rival, tomas } from '../support/world'

const before = new Date('2026-09-01T09:00:00Z')

/** Today is Monday 4 January 2027. The last week that is over began on 28 December, the one before on 21 December. */
const [christmas, newYear, thisWeek] = ['2026-12-21', '2026-12-28', '2027-01-04']

const join = (db: Database, personId: string, teamId: string, from = before) =>
  db.insert(teamMembers).values({ id: `${personId}-in-${teamId}`, teamId, personId, place: 'member', from })

type Minutes = Partial<typeof hourSheets.$inferInsert>

const write = (db: Database, personId: string, week: string, minutes: Minutes) =>
  db.insert(hourSheets).values({ personId, week, teamId: 'service-desk', state: 'open', ...minutes })

test('a team is there for those who lead it, with its people by name; to others there is none', () =>
  inWorld(async (as, db) => {
    await join(db, rival.id, 'service-desk')
    expect(await findTeam(as(ingrid), 'service-desk')).toEqual({
      id: 'service-desk',
      name: 'Service desk',
      leadIds: ['ingrid'],
    })
    expect(await teamsLedBy(as(ingrid))).toEqual([{ id: 'service-desk', name: 'Service desk' }])
    expect(await membersOf(as(ingrid), 'service-desk')).toEqual([
      { id: 'priya', name: 'Priya Nair' },
      { id: 'viktor', name: 'Viktor Hale' },
    ])
    for (const other of [priya, marcus, tomas]) {
      expect(await findTeam(as(other), 'service-desk')).toBeUndefined()
      expect(await membersOf(as(other), 'service-desk')).toEqual([])
      expect(await showTeam(as(other), 'service-desk', { span: 26 })).toBeUndefined()
    }
    expect(await teamsLedBy(as(priya))).toEqual([])
  }))

test('the week of a team is the sum of its people, and says how many of them wrote', () =>
  inWorld(async (as, db) => {
    await join(db, rival.id, 'service-desk')
    await write(db, priya.id, newYear, { run: 1_200, grow: 300, protected: 120, interruptions: 4, state: 'approved' })
    await write(db, rival.id, newYear, { run: 600, transform: 300, interruptedMinutes: 90, onCallMinutes: 480 })
    // The lead's own hours count in the mix, and not among those who are waited for.
    await write(db, ingrid.id, newYear, { grow: 600 })
    await write(db, priya.id, christmas, { run: 900 })

    const time = await showTeam(as(ingrid), 'service-desk', { span: 26 })

    expect(time?.weeks.find(({ week }) => week === newYear)).toEqual({
      week: newYear,
      run: 1_800,
      grow: 900,
      transform: 300,
      protected: 120,
      instruction: 0,
      interruptions: 4,
      interruptedMinutes: 90,
      onCallMinutes: 480,
      wrote: 2,
      people: 2,
      isComplete: true,
    })
    expect(time?.weeks.find(({ week }) => week === christmas)).toMatchObject({ wrote: 1, people: 2, isComplete: false })
    expect(time?.weeks.at(-1)).toMatchObject({ week: thisWeek, wrote: 0, isComplete: false })
    expect(time?.shown?.week).toBe(newYear)
    expect(time?.people.listed).toEqual([
      { id: 'priya', name: 'Priya Nair', minutes: 1_620, state: 'approved', waiting: 0 },
      { id: 'viktor', name: 'Viktor Hale', minutes: 900, state: 'open', waiting: 0 },
    ])
  }))

test('whoever was in another team first, came later, or is gone is not waited for', () =>
  inWorld(async (as, db) => {
    await join(db, tomas.id, 'service-desk', new Date('2026-10-01T09:00:00Z'))
    await join(db, rival.id, 'service-desk', new Date('2027-01-02T09:00:00Z'))
    await write(db, priya.id, christmas, { run: 900 })
    await write(db, priya.id, newYear, { run: 900 })

    const time = await showTeam(as(ingrid), 'service-desk', { span: 13 })

    expect(time?.weeks.find(({ week }) => week === christmas)).toMatchObject({ wrote: 1, people: 1, isComplete: true })
    // Viktor came on the Saturday of this one.
    expect(time?.weeks.find(({ week }) => week === newYear)).toMatchObject({ wrote: 1, people: 2, isComplete: false })
    await db.update(people).set({ state: 'disabled' })
    const after = await showTeam(as(ingrid), 'service-desk', { span: 13 })
    expect(after?.weeks.find(({ week }) => week === newYear)).toMatchObject({ wrote: 1, people: 1 })
  }))

test('growth is counted by month, and learning against what plans count on', () =>
  inWorld(async (as, db) => {
    await db
      .insert(planTerms)
      .values({ personId: priya.id, hoursPerWeek: 6 })
      .onConflictDoUpdate({ target: planTerms.personId, set: { hoursPerWeek: 6 } })
    await db.insert(weekExceptions).values({ personId: priya.id, week: '2026-12-21', hours: 0, reason: 'Leave' })
    await write(db, priya.id, '2026-12-07', { run: 900, protected: 240, instruction: 60 })
    await db.insert(opportunities).values({
      id: 'patching',
      teamId: 'service-desk',
      title: 'Patching',
      timesPerWeek: 10,
      minutesEach: 30,
      buildHours: 20,
      savesPercent: 80,
      givesBackPercent: 50,
      state: 'finished',
      createdBy: ingrid.id,
      createdAt: before,
      finishedOn: '2026-12-10',
    })
    await db.insert(reclaimedHours).values({
      id: 'given',
      opportunityId: 'patching',
      personId: priya.id,
      hours: 2,
      from: '2026-12-14',
      givenBy: ingrid.id,
      givenAt: before,
    })

    const time = await showTeam(as(ingrid), 'service-desk', { span: 13 })

    // Thursdays of December 2026: 3, 10, 17, 24, 31. Planned: 6 + 6 + (6 + 2) + 0 (leave) + (6 + 2) = 28.
    expect(time?.months.find(({ month }) => month === '2026-12')).toEqual({
      month: '2026-12',
      levels: 0,
      certifications: 0,
      automations: 1,
      projects: 0,
      learnt: 5,
      planned: 28,
    })
    expect(time?.changes).toEqual([{ id: 'patching', title: 'Patching', finishedOn: '2026-12-10', says: null }])
  }))

test('a project counts as improvement in the months in which hours of it improved or made something new', () =>
  inWorld(async (as, db) => {
    const sites = { id: 'sites', name: 'New sites', purpose: 'Open them', from: '2026-10-01' }
    await db.insert(projects).values({ ...sites, createdBy: priya.id, createdAt: before })
    await db
      .insert(projectParts)
      .values({ id: 'part', projectId: 'sites', personId: priya.id, part: '', addedBy: priya.id, addedAt: before })
    const entry = { personId: priya.id, minutes: 60, projectId: 'sites', source: 'written' as const, writtenAt: before }
    await db.insert(hourEntries).values([
      { ...entry, id: 'one', day: '2026-11-30', mix: 'grow' },
      { ...entry, id: 'two', day: '2026-11-12', mix: 'transform' },
      { ...entry, id: 'three', day: '2026-12-03', mix: 'run' },
    ])
    await write(db, priya.id, '2026-11-30', { run: 60, grow: 60 })

    const time = await showTeam(as(ingrid), 'service-desk', { span: 13 })

    expect(time?.months.map(({ month, projects: count }) => [month, count])).toEqual([
      ['2027-01', 0],
      ['2026-12', 0],
      ['2026-11', 1],
      ['2026-10', 0],
    ])
  }))

test('certifications that were finished count in the month of their day, and only certifications', () =>
  inWorld(async (as, db) => {
    await db.insert(finishedActivities).values([
      { personId: priya.id, activityId: 'certification-cloud', finishedOn: '2026-12-31' },
      { personId: priya.id, activityId: 'course-linux', finishedOn: '2026-12-31' },
      { personId: tomas.id, activityId: 'certification-cloud', finishedOn: '2026-12-31' },
    ])
    await write(db, priya.id, newYear, { run: 60 })

    const time = await showTeam(as(ingrid), 'service-desk', { span: 13 })

    expect(time?.months.find(({ month }) => month === '2026-12')?.certifications).toBe(1)
  }))

test('the file has a week on a line, in hours, with the number that calendars give it', () =>
  inWorld(async (as, db) => {
    await write(db, priya.id, newYear, { run: 1_230, grow: 300, protected: 120, interruptions: 4 })

    const made = await exportMix(as(ingrid), { teamId: 'service-desk', weeks: '13' })

    const lines = made.ok ? new TextDecoder().decode(made.value.content).trimEnd().split('\r\n') : []
    expect(lines).toHaveLength(14)
    expect(lines.at(-2)).toBe('2026-W53,2026-12-28,20.5,5,0,2,0,4,0,0,1,1,yes')
  }))

import { and, eq } from 'drizzle-orm'
import type { Database } from '@/db'
import {
  cohortPeriods,
  cohorts,
  hosts,
  people,
  placements,
  programmePeople,
  programmes,
  programmeVersions,
  rotationWishes,
  schedules,
} from '@/db/schema'
import type { Area, Standard } from '@/lib/programmes/model'
import type { RotationProblem } from '@/lib/planning/rotation/problem'
import { helen, ingrid, now, priya, rival } from './cast'

/** Ids of what `seedRotation` puts into a world: Helen's programme, its standard, and a cohort of four. */
export const programmeId = 'cloud-2027'
export const versionId = 'cloud-2027-v1'
export const cohortId = 'cohort-a'
/** Ids of what `seedOtherCohort` puts there: a programme that Ingrid manages, with Viktor in its only cohort. */
export const otherProgrammeId = 'leadership-2027'
export const otherCohortId = 'cohort-z'

const before = new Date('2026-09-01T09:00:00Z')
const someone = (id: string, name: string, headline: string) => ({ id, name, headline, administrator: false })

/** The other three of the cohort. Owen was invited and has not come in yet. */
export const noor = someone('noor', 'Noor Haddad', 'Service desk analyst')
export const leila = someone('leila', 'Leila Farouk', 'Junior systems administrator')
export const owen = someone('owen', 'Owen Bright', '')

/** Q2 2027 to Q1 2028: on the morning of every story (4 January 2027) nothing has begun, so nothing is frozen. */
export const periods = [
  { number: 1, title: 'Q2 2027', from: '2027-04-01', to: '2027-06-30' },
  { number: 2, title: 'Q3 2027', from: '2027-07-01', to: '2027-09-30' },
  { number: 3, title: 'Q4 2027', from: '2027-10-01', to: '2027-12-31' },
  { number: 4, title: 'Q1 2028', from: '2028-01-01', to: '2028-03-31' },
] as const

const area = (id: string, title: string, needs: Area['needs'] = []): Area => ({
  id,
  title,
  about: '',
  visits: null,
  needs,
  skills: {},
})

/** Support by the second period, security after infrastructure. Skills are those of the small catalogue. */
export const standard: Standard = {
  format: 'journeywork/programme@1',
  title: 'Cloud 2027',
  kind: 'rotation',
  about: '',
  periods: 4,
  periodMonths: 3,
  areas: [
    area('support', 'Support'),
    area('infrastructure', 'Infrastructure'),
    area('security', 'Security', [{ areas: ['infrastructure'], atLeast: 1 }]),
  ],
  groups: [{ id: 'technical', title: 'Technical work', areas: ['infrastructure', 'security'], visits: null }],
  required: [
    {
      id: 'support-early',
      title: 'Support early',
      areas: ['support'],
      atLeast: 1,
      within: { from: 1, to: 2 },
      run: null,
    },
    { id: 'security-once', title: 'Security', areas: ['security'], atLeast: 1, within: null, run: null },
  ],
  workProcesses: [],
  relatedInstruction: [],
  wageSteps: [],
  leadsTo: {},
  identifiers: [],
}

const host = (id: string, name: string, areas: string[]) => ({
  id,
  programmeId,
  name,
  areas,
  visits: 2,
  usualMin: 0,
  usualMax: 2,
  createdAt: before,
})

/**
 * A small programme managed by Helen: areas support, infrastructure and security; hosts `desk` (support), `servers` and
 * `networks` (infrastructure) and `soc` (security, led by Ingrid), each with 0 to 2 seats in each of four periods and no
 * ratio; a cohort of Priya, Noor, Leila and Owen. Wishes (4, 3, 2, 1 points): Priya soc, servers; Noor networks; the
 * others have said none, and wishes are not open. Nothing is scheduled. It can be: two at the desk in the first period
 * and two in the second, the other pair in infrastructure, then security two by two.
 */
export async function seedRotation(db: Database): Promise<void> {
  await db.insert(people).values(
    [noor, leila, owen].map(({ id, name, headline }) => ({
      id,
      name,
      headline,
      email: `${id}@fernhill.example`,
      state: id === owen.id ? ('invited' as const) : ('active' as const),
      createdAt: before,
    })),
  )
  await seedCohort(db, { id: cohortId, title: 'April 2027', programmeId, versionId })
  await db
    .insert(hosts)
    .values([
      host('desk', 'Service desk', ['support']),
      host('servers', 'Servers', ['infrastructure']),
      host('networks', 'Networks', ['infrastructure']),
      { ...host('soc', 'Security operations', ['security']), supervisorId: ingrid.id },
    ])
  await db
    .update(programmePeople)
    .set({ cohortId, versionId })
    .where(and(eq(programmePeople.personId, priya.id), eq(programmePeople.programmeId, programmeId)))
  for (const { id } of [noor, leila, owen]) await enrolIn(db, { id: cohortId, programmeId, versionId }, id)
  await db.insert(rotationWishes).values([
    { cohortId, personId: priya.id, hosts: ['soc', 'servers'], saidBy: priya.id, saidAt: before },
    { cohortId, personId: noor.id, hosts: ['networks'], saidBy: noor.id, saidAt: before },
  ])
}

/** A programme of Ingrid's with the same standard, host `board` and one apprentice, Viktor: for whom Helen's does not exist. */
export async function seedOtherCohort(db: Database): Promise<void> {
  const version = `${otherProgrammeId}-v1`
  await db.insert(programmes).values({ id: otherProgrammeId, title: 'Leadership 2027', createdAt: before })
  await db.insert(programmePeople).values({
    id: 'ingrid-manages',
    programmeId: otherProgrammeId,
    personId: ingrid.id,
    place: 'manager',
    from: before,
  })
  const cohort = { id: otherCohortId, programmeId: otherProgrammeId, versionId: version }
  await seedCohort(db, { ...cohort, title: 'Leaders' })
  await db.insert(hosts).values({ ...host('board', 'Board office', ['support']), programmeId: otherProgrammeId })
  await enrolIn(db, cohort, rival.id)
}

/** A cohort with the periods above, and the version of the standard that it begins with where there is none yet. */
export async function seedCohort(
  db: Database,
  cohort: { id: string; title: string; programmeId: string; versionId: string },
): Promise<void> {
  await db
    .insert(programmeVersions)
    .values({
      id: cohort.versionId,
      programmeId: cohort.programmeId,
      number: 1,
      standard,
      createdBy: helen.id,
      createdAt: before,
      publishedAt: before,
    })
    .onConflictDoNothing()
  await db.insert(cohorts).values({ ...cohort, startsOn: periods[0].from, createdAt: before })
  await db.insert(cohortPeriods).values(periods.map((period) => ({ cohortId: cohort.id, ...period })))
}

/** Someone has been in a cohort since September 2026. */
export const enrolIn = (
  db: Database,
  cohort: { id: string; programmeId: string; versionId: string },
  personId: string,
) =>
  db.insert(programmePeople).values({
    id: `${personId}-in-${cohort.id}`,
    programmeId: cohort.programmeId,
    personId,
    place: 'enrolled',
    from: before,
    cohortId: cohort.id,
    versionId: cohort.versionId,
  })

/**
 * A schedule that is published as it stands here, without solving: person → host of each period, or null for none. Its
 * problem is an empty one; whoever needs one that fits draws the schedule up instead.
 */
export async function publishAsIs(
  db: Database,
  cells: Readonly<Record<string, readonly (string | null)[]>>,
  { of = cohortId, number = 1 } = {},
): Promise<string> {
  const id = `${of}-schedule-${number}`
  await db.insert(schedules).values({
    id,
    cohortId: of,
    number,
    purpose: 'by-hand',
    state: 'answered',
    problem: emptyProblem,
    problemHash: id,
    asked: { seconds: 0, extras: false },
    askedBy: helen.id,
    askedAt: now,
    endedAt: now,
    publishedBy: helen.id,
    publishedAt: now,
  })
  await db.delete(placements).where(eq(placements.cohortId, of))
  const placed = Object.entries(cells).flatMap(([personId, hostIds]) =>
    hostIds.flatMap((hostId, at) =>
      hostId === null ? [] : [{ cohortId: of, personId, period: at + 1, hostId, scheduleId: id }],
    ),
  )
  if (placed.length > 0) await db.insert(placements).values(placed)
  return id
}

const emptyProblem: RotationProblem = {
  format: 'journeywork/rotation@1',
  periods: [],
  hosts: [],
  groups: {},
  mentors: [],
  requirements: [],
  apprentices: [],
  wishPoints: [4, 3, 2, 1],
  apart: [],
  order: ['total'],
  frozen: [],
}

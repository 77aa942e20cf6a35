import type { Database } from '@/db'
import { people, programmeVersions, rotationWishes } from '@/db/schema'
import { contextOfMember } from '@/lib/access/system-context'
import { enrolPerson } from '@/lib/cohorts/commands/enrol-person'
import { openWishes } from '@/lib/cohorts/commands/open-wishes'
import { startCohort } from '@/lib/cohorts/commands/start-cohort'
import { addDays } from '@/lib/core/weeks'
import { addHost } from '@/lib/programmes/commands/add-host'
import { itRotation } from '@/lib/programmes/examples/it-rotation'
import { drawUpSchedule } from '@/lib/rotation/commands/draw-up-schedule'
import { publishSchedule } from '@/lib/rotation/commands/publish-schedule'
import { findSchedule } from '@/lib/rotation/queries'
import { workOn } from '@/lib/rotation/work/work-on'
import { cast } from '../cast'
import { succeed } from '../stage'
import { demoApprentices } from './apprentices'
import { demoHosts, skillsOf, wishesOf } from './hosts'

const programmeId = 'it-rotation'

/**
 * The rotation programme: a cohort in its second period, whose schedule was drawn up and published before it began, and one
 * that is still empty and begins in two months. It comes before the learners' histories, so that their plans know of it.
 */
export async function playProgramme(db: Database, today: string): Promise<void> {
  const helen = (day: string) => contextOfMember(cast.helen, db, new Date(`${day}T09:00:00Z`))
  const startsOn = firstOfMonth(today, -4)
  const [asked, enrolled, drawnUp] = [addDays(startsOn, -60), addDays(startsOn, -50), addDays(startsOn, -20)]

  await db.insert(programmeVersions).values({
    id: `${programmeId}-1`,
    programmeId,
    number: 1,
    standard: itRotation,
    createdBy: cast.helen.id,
    createdAt: helen(asked).now,
    publishedAt: helen(asked).now,
  })
  const hosts = new Map<string, string>()
  for (const host of demoHosts) {
    const { name, about, areas, supervisor, journeyworkers, seats } = host
    const { hostId } = await succeed(
      addHost(helen(asked), {
        programmeId,
        name,
        about,
        areas: [...areas],
        skills: skillsOf(host),
        supervisorEmail: supervisor ? cast[supervisor].email : null,
        journeyworkers,
        apprenticesPerJourneyworker: 2,
        visits: 2,
        usualMin: 0,
        usualMax: seats,
      }),
    )
    hosts.set(name, hostId)
  }

  const { cohortId } = await succeed(startCohort(helen(asked), { programmeId, title: titleOf(startsOn), startsOn }))
  await seedApprentices(db, helen(enrolled).now)
  const members = [cast.leila, cast.owen, ...demoApprentices]
  for (const { id, name } of members)
    await succeed(
      enrolPerson(helen(enrolled), {
        cohortId,
        email: addressOf(id),
        name,
        headline: '',
        // Owen came three months after the others.
        joinsIn: id === cast.owen.id ? 2 : null,
      }),
    )
  await succeed(openWishes(helen(enrolled), { cohortId, closesOn: addDays(drawnUp, -3) }))
  await db.insert(rotationWishes).values(
    members.map(({ id }, at) => ({
      cohortId,
      personId: id,
      hosts: wishesOf(at).flatMap((name) => hosts.get(name) ?? []),
      saidBy: id,
      saidAt: helen(addDays(enrolled, 7)).now,
    })),
  )
  await publishFirst(db, cohortId, helen(drawnUp))

  const next = firstOfMonth(today, 2)
  await succeed(startCohort(helen(addDays(today, -10)), { programmeId, title: titleOf(next), startsOn: next }))
}

async function publishFirst(db: Database, cohortId: string, helen: ReturnType<typeof contextOfMember>): Promise<void> {
  const { scheduleId } = await succeed(
    drawUpSchedule(helen, { cohortId, near: 'near', goal: 'total', floor: null, seconds: 60 }),
  )
  await workOn(db, scheduleId, () => helen.now)
  const drawn = await findSchedule(helen, scheduleId)
  if (drawn?.state !== 'answered')
    throw new Error(`The demo's schedule was not found: ${drawn?.failure ?? 'no answer'}`)
  await succeed(publishSchedule(helen, { scheduleId, version: drawn.version }))
}

const addressOf = (id: string) => `${id}@fernhill.example`

const seedApprentices = (db: Database, now: Date) =>
  db.insert(people).values(
    demoApprentices.map(({ id, name }) => ({
      id,
      name,
      email: addressOf(id),
      headline: '',
      state: 'active' as const,
      createdAt: now,
    })),
  )

/** The first day of the month that lies so many months from a day's own. */
function firstOfMonth(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
}

const titleOf = (startsOn: string): string =>
  `${new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${startsOn}T00:00:00Z`))} intake`

import type { Database } from '@/db'
import {
  appointments,
  mentorships,
  organisation,
  people,
  programmePeople,
  programmes,
  teamMembers,
  teams,
} from '@/db/schema'
import { newId } from '@/lib/core/ids'
import { addDays } from '@/lib/core/weeks'
import { seedStarterCatalogue } from '../seed-starter-catalogue'
import { cast, type CastId, demoOrganisation, demoProgrammes, demoTeams, mentorPairs } from './cast'
import { histories } from './histories'
import { playHistory } from './play-history'
import { playProgramme } from './programme/play-programme'
import { mentoringScenes } from './scenes/mentoring'
import { noorsScenes } from './scenes/noor'
import { portfolioScenes } from './scenes/portfolio'
import { priyasScenes } from './scenes/priya'
import { tomassScenes } from './scenes/tomas'
import type { Scene } from './stage'
import { playDesk } from './time/play-desk'
import { playHours } from './time/play-hours'
import { playProtected } from './time/play-protected'
import { playStrain } from './time/play-strain'

/** What happened around each learner; those who come first leave behind what later ones need. */
const scenes: Partial<Record<CastId, readonly Scene[]>> = {
  priya: priyasScenes,
  tomas: tomassScenes,
  noor: [...noorsScenes, ...mentoringScenes, ...portfolioScenes],
}

/** How long before today the demo organisation began. */
const yearBefore = 365

/**
 * Fills an empty database with the demo organisation. Refuses one that holds anyone already, so that the demo never runs
 * over real people. `progress` is told what is being done, with the share done so far (0 to 1).
 */
export async function seedDemo(
  db: Database,
  now: Date,
  progress: (says: string, share: number) => void,
): Promise<void> {
  const [someone] = await db.select({ id: people.id }).from(people).limit(1)
  if (someone) throw new Error('This database already holds people. The demo is seeded into an empty one only.')
  const today = now.toISOString().slice(0, 10)
  const began = new Date(`${addDays(today, -yearBefore)}T09:00:00Z`)

  progress('Reading the starter catalogue', 0.05)
  await db.insert(organisation).values({ ...demoOrganisation, mode: 'demo', createdAt: began })
  await seedPeople(db, began)
  await seedStarterCatalogue(db, began)
  progress('Drawing up the rotation schedule', 0.15)
  await playProgramme(db, today)
  progress('Filling the service desk', 0.18)
  await playDesk(db, today, began)
  const props = new Map<string, string>()
  for (const [index, history] of histories.entries()) {
    progress(
      `Living through ${cast[history.who].name}'s last ${history.weeksAgo} weeks`,
      0.2 + (0.8 * index) / histories.length,
    )
    await playHistory(db, today, history, { scenes: scenes[history.who] ?? [], props })
  }
  progress('Writing down the hours of the service desk', 0.98)
  await playHours(db, today)
  await playProtected(db, today)
  await playStrain(db, today)
  progress('The demo organisation is ready', 1)
}

async function seedPeople(db: Database, began: Date): Promise<void> {
  const since = () => ({ id: newId(began), from: began })
  const members = Object.values(cast)
  await db.insert(people).values(
    // A second apart: the front door lists the cast in the order in which they came.
    members.map(({ administrator: _administrator, ...person }, index) => ({
      ...person,
      state: 'active' as const,
      createdAt: new Date(began.getTime() + index * 1000),
    })),
  )
  await db
    .insert(appointments)
    .values(
      members
        .filter(({ administrator }) => administrator)
        .map(({ id }) => ({ ...since(), personId: id, office: 'administrator' as const })),
    )
  await db.insert(mentorships).values(mentorPairs.map(([mentorId, learnerId]) => ({ ...since(), mentorId, learnerId })))
  await db.insert(teams).values(demoTeams.map(({ id, name }) => ({ id, name, createdAt: began })))
  await db
    .insert(teamMembers)
    .values(
      demoTeams.flatMap(({ id: teamId, lead, members }) => [
        { ...since(), teamId, personId: lead, place: 'lead' as const },
        ...members.map((personId) => ({ ...since(), teamId, personId, place: 'member' as const })),
      ]),
    )
  await db.insert(programmes).values(demoProgrammes.map(({ id, title }) => ({ id, title, createdAt: began })))
  await db
    .insert(programmePeople)
    .values(
      demoProgrammes.flatMap(({ id: programmeId, manager, enrolled }) => [
        { ...since(), programmeId, personId: manager, place: 'manager' as const },
        ...enrolled.map((personId) => ({ ...since(), programmeId, personId, place: 'enrolled' as const })),
      ]),
    )
}

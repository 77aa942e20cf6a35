import { sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { openDatabase } from '@/db/client'
import { migrate } from '@/db/migrate'
import {
  blockDays,
  hourEntries,
  hourSheets,
  people,
  planTerms,
  projectParts,
  projects,
  protectedBlocks,
  teamMembers,
} from '@/db/schema'
import { cast } from '@/db/seed/demo/cast'
import { seedDemo } from '@/db/seed/demo/seed-demo'
import { addDays, mondayOf } from '@/lib/core/weeks'

export const manyPeople = 400
export const weeksWritten = 104
const entriesEach = 10
export const manyEntries = manyPeople * weeksWritten * entriesEach
const manyProjects = 20
/** Weeks of protected time of which something was said. */
const weeksSaid = 26

const numbers = (count: number) => Array.from({ length: count }, (_, number) => number)
const member = (number: number) => `writer-${number}`

/** Fills the demo of a folder with a large team that has written its hours for two years; Ingrid leads it. */
export async function fillWithHours(folder: string): Promise<void> {
  const { db, close } = await openDatabase(undefined, folder)
  try {
    await migrate(db)
    const now = new Date()
    await seedDemo(db, now, () => {})
    const last = addDays(mondayOf(now.toISOString().slice(0, 10)), -7)
    await addTeam(db, new Date(now.getTime() - 3 * 365 * 86_400_000))
    await addBlocks(db, last)
    await addWeeks(db, addDays(last, -7 * (weeksWritten - 1)))
    await db.execute(sql`analyze`)
  } finally {
    await close()
  }
}

async function addTeam(db: Database, from: Date): Promise<void> {
  const ids = numbers(manyPeople).map(member)
  await db.insert(people).values(
    ids.map((id) => ({
      id,
      name: `Writer ${id}`,
      email: `${id}@fernhill.example`,
      state: 'active' as const,
      createdAt: from,
    })),
  )
  await db.insert(teamMembers).values(
    ids.map((id) => ({
      id: `in-desk-${id}`,
      teamId: 'service-desk',
      personId: id,
      place: 'member' as const,
      from,
    })),
  )
  await db.insert(planTerms).values(ids.map((id) => ({ personId: id, hoursPerWeek: 4 })))
  const day = from.toISOString().slice(0, 10)
  await db.insert(projects).values(
    numbers(manyProjects).map((number) => ({
      id: `improvement-${number}`,
      name: `Improvement ${number}`,
      purpose: 'Less to do by hand.',
      from: day,
      createdBy: cast.ingrid.id,
      createdAt: from,
    })),
  )
  await db.insert(projectParts).values(
    ids.map((id, number) => ({
      id: `part-${id}`,
      projectId: `improvement-${number % manyProjects}`,
      personId: id,
      part: 'Builds it',
      addedBy: cast.ingrid.id,
      addedAt: from,
    })),
  )
}

/** Two hours on a Tuesday for everyone: mostly taken, sometimes cancelled and lost. */
async function addBlocks(db: Database, last: string): Promise<void> {
  const first = addDays(last, -7 * (weeksSaid - 1))
  const at = new Date(`${first}T09:00:00Z`)
  for (const number of numbers(manyPeople)) {
    const block = { id: `block-${number}`, personId: member(number), weekday: 2, startsAt: 540, minutes: 120 }
    const made = { createdBy: member(number), createdAt: at, changedAt: at }
    await db.insert(protectedBlocks).values({ ...block, timeZone: 'Europe/London', from: first, ...made })
    await db.insert(blockDays).values(
      numbers(weeksSaid).map((week) => ({
        blockId: block.id,
        day: addDays(first, week * 7 + 1),
        outcome: (number + week) % 9 === 0 ? ('cancelled' as const) : ('taken' as const),
        decidedBy: member(number),
        decidedAt: new Date(`${addDays(first, week * 7 + 1)}T09:00:00Z`),
      })),
    )
  }
}

/** Ten entries a week each: five of run work, three of grow, one of transform, and one of protected learning. */
async function addWeeks(db: Database, first: string): Promise<void> {
  for (const nth of numbers(weeksWritten)) {
    const week = addDays(first, nth * 7)
    // The last two weeks wait for approval.
    const decided = { state: 'approved' as const, decidedBy: cast.ingrid.id, decidedAt: new Date(`${week}T18:00:00Z`) }
    const stands = nth < weeksWritten - 2 ? decided : { state: 'submitted' as const }
    await db.execute(sql`
      insert into ${hourEntries} (id, person_id, day, minutes, mix, learning, project_id, source, note, written_at)
      select 'many-' || ${week}::text || '-' || person || '-' || nth, 'writer-' || person,
        ${week}::date + (nth / 2), case when nth % 2 = 0 then 270 when nth = 9 then 60 else 120 end,
        case when nth % 2 = 0 then 'run' when nth < 7 then 'grow' when nth = 7 then 'transform' end,
        case when nth = 9 then 'protected' end,
        case when nth in (1, 3, 5, 7) then 'improvement-' || person % ${manyProjects}::int end,
        'written', '', ${week}::date
      from generate_series(0, ${manyPeople - 1}::int) as person, generate_series(0, ${entriesEach - 1}::int) as nth`)
    await db.insert(hourSheets).values(
      numbers(manyPeople).map((number) => ({
        personId: member(number),
        week,
        teamId: 'service-desk',
        ...stands,
        run: 1_350,
        grow: 360,
        transform: 120,
        protected: 60,
        interruptions: number % 12,
        interruptedMinutes: (number % 12) * 8,
        submittedAt: new Date(`${week}T17:00:00Z`),
      })),
    )
  }
}

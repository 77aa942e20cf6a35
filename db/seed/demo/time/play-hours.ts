import { and, eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { hourEntries, hourSheets } from '@/db/schema'
import { newId } from '@/lib/core/ids'
import { addDays, mondayOf } from '@/lib/core/weeks'
import type { Mix } from '@/lib/hours/model'
import { keepSums, openWeek } from '@/lib/hours/open-week'
import { cast } from '../cast'
import { demoDesk } from './desk'

const weeks = 13
const members = [cast.priya.id, ...demoDesk.map(({ id }) => id)]

/** Minutes as people write them. */
const inQuarters = (minutes: number): number => Math.round(minutes / 15) * 15

/** A whole number from 0 to below `to`, the same at every seeding. */
const swing = (seed: number, to: number): number => ((seed * 7_919 + 104_729) % 1_009) % to

/**
 * What the service desk wrote in the last thirteen weeks: keeping things running took ever less of it, since monitoring was
 * put in order. Ingrid approved it, save for last week, where some still wait and two have not written.
 */
export async function playHours(db: Database, today: string): Promise<void> {
  for (let ago = weeks; ago >= 1; ago--)
    for (const [at, personId] of members.entries()) {
      if (ago === 1 && at % 6 === 5) continue
      await writeWeek(db, addDays(mondayOf(today), -7 * ago), personId, { ago, at })
    }
}

async function writeWeek(
  db: Database,
  week: string,
  personId: string,
  { ago, at }: { ago: number; at: number },
): Promise<void> {
  const friday = new Date(`${addDays(week, 4)}T16:00:00Z`)
  const monday = new Date(`${addDays(week, 7)}T09:00:00Z`)
  const seed = ago * 31 + at * 17
  await db.transaction(async (tx) => {
    await openWeek(tx, personId, week, friday)
    await tx.insert(hourEntries).values(
      entriesOf(seed, ago).map(({ day, minutes, mix, note }) => ({
        id: newId(friday),
        personId,
        day: addDays(week, day),
        minutes,
        mix,
        source: 'written' as const,
        note,
        writtenAt: friday,
      })),
    )
    await keepSums(tx, personId, week)
    const calls = 9 + ago + swing(seed, 6)
    await tx
      .update(hourSheets)
      .set({
        interruptions: calls,
        interruptedMinutes: calls * (6 + swing(seed, 4)),
        onCallMinutes: at === ago % members.length ? 16 * 60 : 0,
        submittedAt: friday,
        ...(ago > 1
          ? { state: 'approved' as const, decidedBy: cast.ingrid.id, decidedAt: monday }
          : { state: 'submitted' as const }),
      })
      .where(and(eq(hourSheets.personId, personId), eq(hourSheets.week, week)))
  })
}

type Written = { day: number; minutes: number; mix: Mix; note: string }

/** A working week: requests and incidents every day, and on some days something that makes the next ones fewer. */
function entriesOf(seed: number, ago: number): Written[] {
  const better = inQuarters(30 + (weeks - ago) * 8 + swing(seed, 4) * 15)
  const run = [0, 1, 2, 3, 4].map((day) => ({
    day,
    minutes: inQuarters(405 - (weeks - ago) * 7 - swing(seed + day, 5) * 15),
    mix: 'run' as const,
    note: day === 0 ? 'Incidents and requests' : '',
  }))
  const grow = [1, 3].map((day) => ({
    day,
    minutes: better,
    mix: 'grow' as const,
    note: 'Knowledge base and monitoring',
  }))
  const transform = {
    day: 2,
    minutes: 90 + swing(seed, 5) * 30,
    mix: 'transform' as const,
    note: 'Branch office rollout',
  }
  return [...run, ...grow, ...(seed % 3 === 0 ? [] : [transform])]
}

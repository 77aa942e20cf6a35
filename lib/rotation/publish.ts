import { and, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { cohortPeriods, placements, programmes, rotationNotices, schedules } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { newId } from '@/lib/core/ids'
import type { Schedule } from '@/lib/planning/rotation/problem'
import type { Cell } from './facts'
import type { PlacementChange } from './model'

export type Published = {
  /** How many people were told, because something changed for them. */
  told: number
  /** How many placements are otherwise than they were. */
  cells: number
}

type ToPublish = {
  cohortId: string
  scheduleId: string
  schedule: Schedule
  /** Periods up to this one stand as they are, unless nothing was published yet. */
  lastFrozen: number
}

/** Schedules of one programme are published one after another: its cohorts share the seats of its hosts. */
export const takeTurns = (tx: Database, programmeId: string): Promise<unknown> =>
  tx.select({ id: programmes.id }).from(programmes).where(eq(programmes.id, programmeId)).for('update')

/** The schedule of a cohort that was published last, for whoever adds the next. */
export async function standing(tx: Database, cohortId: string): Promise<string | null> {
  const [last] = await tx
    .select({ id: schedules.id })
    .from(schedules)
    .where(and(eq(schedules.cohortId, cohortId), isNotNull(schedules.publishedAt)))
    .orderBy(desc(schedules.publishedAt), desc(schedules.number))
    .limit(1)
  return last?.id ?? null
}

/**
 * Makes a schedule the one that stands, inside the caller's transaction, which holds the programme (`takeTurns`) and has
 * checked every rule. Only cells that differ are written, frozen periods stay untouched, and only those for whom something
 * changes have a notice. Of those who are no longer in the cohort, what lies ahead is given up.
 */
export async function publish(
  tx: Database,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
  { cohortId, scheduleId, schedule, lastFrozen }: ToPublish,
): Promise<Published> {
  const periods = await tx
    .select({ number: cohortPeriods.number })
    .from(cohortPeriods)
    .where(eq(cohortPeriods.cohortId, cohortId))
    .orderBy(cohortPeriods.number)
  const before = await tx
    .select({ personId: placements.personId, period: placements.period, hostId: placements.hostId })
    .from(placements)
    .where(eq(placements.cohortId, cohortId))
  const cells = Object.entries(schedule).flatMap(([personId, row]) =>
    periods.flatMap(({ number }, at): Cell[] => {
      const hostId = row[at] ?? null
      return hostId === null ? [] : [{ personId, period: number, hostId }]
    }),
  )
  const changes = changesFrom(before, cells, lastFrozen)
  await write(tx, cohortId, scheduleId, changes)

  const isHere = new Set(Object.keys(schedule))
  const hadAny = new Set(before.map(({ personId }) => personId))
  const notices = [...changes]
    .filter(([personId]) => isHere.has(personId))
    .map(([personId, mine]) => ({
      id: newId(now),
      cohortId,
      personId,
      scheduleId,
      changes: mine,
      isFirst: !hadAny.has(personId),
      at: now,
    }))
  for (const some of inParts(notices)) await tx.insert(rotationNotices).values(some)
  await tx
    .update(schedules)
    .set({ publishedBy: actor.id, publishedAt: now, version: sql`${schedules.version} + 1` })
    .where(eq(schedules.id, scheduleId))
  return { told: notices.length, cells: [...changes.values()].reduce((sum, mine) => sum + mine.length, 0) }
}

/** What changes for whom, in periods that are not frozen. A first schedule fills those that have begun as well. */
export function changesFrom(
  before: readonly Cell[],
  after: readonly Cell[],
  lastFrozen: number,
): Map<string, PlacementChange[]> {
  const untouched = before.length === 0 ? 0 : lastFrozen
  const keyOf = ({ personId, period }: Cell) => `${period} ${personId}`
  const [was, is] = [before, after].map((cells) => new Map(cells.map((cell) => [keyOf(cell), cell.hostId])))
  const changes = new Map<string, PlacementChange[]>()
  for (const cell of new Map([...before, ...after].map((each) => [keyOf(each), each])).values()) {
    const [from, to] = [was?.get(keyOf(cell)) ?? null, is?.get(keyOf(cell)) ?? null]
    if (from === to || cell.period <= untouched) continue
    const mine = changes.get(cell.personId) ?? []
    changes.set(cell.personId, [...mine, { period: cell.period, from, to }])
  }
  for (const mine of changes.values()) mine.sort((one, other) => one.period - other.period)
  return changes
}

async function write(
  tx: Database,
  cohortId: string,
  scheduleId: string,
  changes: ReadonlyMap<string, readonly PlacementChange[]>,
): Promise<void> {
  const byPeriod = new Map<number, string[]>()
  for (const [personId, mine] of changes)
    for (const { period, from } of mine)
      if (from !== null) byPeriod.set(period, [...(byPeriod.get(period) ?? []), personId])
  for (const [period, persons] of byPeriod)
    await tx
      .delete(placements)
      .where(
        and(eq(placements.cohortId, cohortId), eq(placements.period, period), inArray(placements.personId, persons)),
      )
  const filled = [...changes].flatMap(([personId, mine]) =>
    mine.flatMap(({ period, to }) => (to === null ? [] : [{ cohortId, personId, period, hostId: to, scheduleId }])),
  )
  for (const some of inParts(filled)) await tx.insert(placements).values(some)
}

/** So many rows at a time as one statement can carry. */
const inParts = <T>(rows: readonly T[], size = 1_000): T[][] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, part) => rows.slice(part * size, (part + 1) * size))

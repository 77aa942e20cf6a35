import { and, between, eq, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { hourSheets } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { addDays, daysBetween } from '@/lib/core/weeks'
import type { Led } from '@/lib/people/model'
import { headcountOf } from './headcount'
import { isWritten, type MixWeek } from './views/mix'

const sum = (column: PgColumn) => sql<number>`coalesce(sum(${column}), 0)::int`

/**
 * The weeks of a team from one Monday to another, both included, by what their hours were for; a week that nobody wrote is
 * there as well. Read from the sums of people's weeks, whatever is approved of them. The caller has found the team.
 */
export async function mixOfTeam(
  context: Context,
  team: Led,
  { from, to, today }: { from: string; to: string; today: string },
): Promise<MixWeek[]> {
  const hasHours = sql`${hourSheets.run} + ${hourSheets.grow} + ${hourSheets.transform} + ${hourSheets.protected} + ${hourSheets.instruction} > 0`
  const leads = sql.join(
    team.leadIds.map((id) => sql`${id}`),
    sql`, `,
  )
  const rows = await context.db
    .select({
      week: hourSheets.week,
      run: sum(hourSheets.run),
      grow: sum(hourSheets.grow),
      transform: sum(hourSheets.transform),
      protected: sum(hourSheets.protected),
      instruction: sum(hourSheets.instruction),
      interruptions: sum(hourSheets.interruptions),
      interruptedMinutes: sum(hourSheets.interruptedMinutes),
      onCallMinutes: sum(hourSheets.onCallMinutes),
      wrote: sql<number>`(count(*) filter (where ${hasHours} and ${hourSheets.personId} not in (${leads})))::int`,
    })
    .from(hourSheets)
    .where(and(eq(hourSheets.teamId, team.id), between(hourSheets.week, from, to)))
    .groupBy(hourSheets.week)
  const written = new Map(rows.map((row) => [row.week, row]))
  const headcount = await headcountOf(context, team)
  return Array.from({ length: Math.floor(daysBetween(from, to) / 7) + 1 }, (_, number): MixWeek => {
    const week = addDays(from, number * 7)
    const sums = written.get(week) ?? { week, ...nothing }
    const people = Math.max(headcount(week), sums.wrote)
    return { ...sums, people, isComplete: addDays(week, 6) < today && isWritten({ wrote: sums.wrote, people }) }
  })
}

const nothing = {
  run: 0,
  grow: 0,
  transform: 0,
  protected: 0,
  instruction: 0,
  interruptions: 0,
  interruptedMinutes: 0,
  onCallMinutes: 0,
  wrote: 0,
}

import { and, desc, gte, inArray, isNotNull, sql } from 'drizzle-orm'
import { hourEntries, plans } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inSightOf } from '@/lib/access/visible-people'
import { addDays, mondayOf, weekOf } from '@/lib/core/weeks'
import { wholeHoursWorked } from '@/lib/hours/worked'

/** How many weeks back a pace is taken from. */
const weeksBack = 12

/** What someone's latest plan still asks for, and the hours of each whole week since it began, at most twelve; the last week last. */
export type Going = { roleId: string; planned: string; remaining: number; lastWeeks: readonly number[] }

/** How those of these people who have a plan are going. */
export async function goingOf(context: Context, ids: readonly string[], today: string): Promise<Map<string, Going>> {
  if (ids.length === 0) return new Map()
  const { db } = context
  const latest = await db
    .selectDistinctOn([plans.personId], {
      personId: plans.personId,
      roleId: plans.roleId,
      finishDate: sql<string | null>`${plans.answer}->>'finishDate'`,
      hours: sql<number | null>`(${plans.answer}->>'hours')::int`,
      start: sql<string>`${plans.problem}->>'start'`,
    })
    .from(plans)
    .where(and(inArray(plans.personId, [...ids]), inSightOf(context, plans.personId)))
    .orderBy(plans.personId, desc(plans.number))
  const thisMonday = mondayOf(today)
  const worked = await db
    .select({
      personId: hourEntries.personId,
      week: hourEntries.week,
      hours: wholeHoursWorked,
    })
    .from(hourEntries)
    .where(
      and(
        inArray(hourEntries.personId, [...ids]),
        isNotNull(hourEntries.activityId),
        inSightOf(context, hourEntries.personId),
        gte(hourEntries.week, addDays(thisMonday, -7 * 260)),
      ),
    )
    .groupBy(hourEntries.personId, hourEntries.week)
  const hoursOf = new Map(worked.map(({ personId, week, hours }) => [`${personId} ${week}`, hours]))
  const weeksOf = new Map<string, typeof worked>()
  for (const row of worked) weeksOf.set(row.personId, [...(weeksOf.get(row.personId) ?? []), row])

  return new Map(
    latest.flatMap(({ personId, roleId, finishDate, hours, start }): [string, Going][] => {
      if (finishDate === null || hours === null) return []
      const since = weeksOf.get(personId) ?? []
      const done = since.reduce((sum, each) => (each.week >= start ? sum + each.hours : sum), 0)
      const first = since.reduce((least, { week }) => (week < least ? week : least), thisMonday)
      const known = Math.min(weeksBack, Math.max(0, weekOf(first, thisMonday) - 1))
      const lastWeeks = Array.from({ length: known }, (_, at) => {
        const week = addDays(thisMonday, -7 * (known - at))
        return hoursOf.get(`${personId} ${week}`) ?? 0
      })
      return [[personId, { roleId, planned: finishDate, remaining: Math.max(0, hours - done), lastWeeks }]]
    }),
  )
}

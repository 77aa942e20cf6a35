import { and, count, eq, gte, lt, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { opportunityBaselines, ticketImports, tickets } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { addDays, daysBetween } from '@/lib/core/weeks'
import { completeWeeksAfter, coveredBefore, type Covered } from './complete-weeks'
import { savedHours } from './model'
import type { Opportunity, TeamOfMine } from './queries'
import type { MeasuredView } from './views/opportunity'

/** The days that the imports of a team cover, as far as they stand. */
export async function coverageOf(db: Database, teamId: string): Promise<Covered[]> {
  const rows = await db
    .select({ report: ticketImports.report })
    .from(ticketImports)
    .where(and(eq(ticketImports.teamId, teamId), eq(ticketImports.state, 'done')))
  return rows.flatMap(({ report }) => (report?.from && report.to ? [{ from: report.from, to: report.to }] : []))
}

const dayOf = sql<string>`to_char(${tickets.openedAt} at time zone 'UTC', 'YYYY-MM-DD')`
const weekOf = sql<string>`to_char(date_trunc('week', ${tickets.openedAt} at time zone 'UTC'), 'YYYY-MM-DD')`

const countBetween = async (db: Database, teamId: string, kind: string, { from, to }: Covered): Promise<number> => {
  const [found] = await db
    .select({ count: count() })
    .from(tickets)
    .where(and(eq(tickets.teamId, teamId), eq(tickets.kind, kind), gte(dayOf, from), lt(dayOf, addDays(to, 1))))
  return found?.count ?? 0
}

/** Tickets of a kind over the last stretch of days covered before a day: what a finished automation is held against. */
export async function baselineBefore(
  db: Database,
  teamId: string,
  kind: string,
  day: string,
): Promise<{ tickets: number; from: string; to: string } | undefined> {
  const stretch = coveredBefore(await coverageOf(db, teamId), day)
  return stretch && { ...stretch, tickets: await countBetween(db, teamId, kind, stretch) }
}

/**
 * Hours a week that a finished automation has actually saved: tickets a week before, less tickets a week in the complete
 * weeks since, times the minutes of each. The team was found in sight.
 */
export async function measuredOf(
  { db }: Pick<Context, 'db'>,
  team: TeamOfMine,
  opportunity: Opportunity,
): Promise<MeasuredView> {
  const { id, ticketKind, finishedOn, minutesEach } = opportunity
  const [kept] = await db.select().from(opportunityBaselines).where(eq(opportunityBaselines.opportunityId, id))
  const promised = kept?.promise.hoursPerWeek ?? savedHours(opportunity)
  const nothing: MeasuredView = { promised, baseline: null, since: null, minutesEach, saved: null, waitsFor: null }
  if (!kept || !ticketKind || !finishedOn) return { ...nothing, waitsFor: 'tickets-of-its-kind' }

  const { tickets: before, from, to } = kept
  const baseline = { tickets: before, from, to, perWeek: (before / (daysBetween(from, to) + 1)) * 7 }
  const weeks = completeWeeksAfter(await coverageOf(db, team.id), finishedOn)
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (!first || !last) return { ...nothing, baseline, waitsFor: 'later-tickets' }

  const rows = await db
    .select({ week: weekOf, count: count() })
    .from(tickets)
    .where(and(eq(tickets.teamId, team.id), eq(tickets.kind, ticketKind), gte(dayOf, first)))
    .groupBy(weekOf)
  const later = rows.filter(({ week }) => weeks.includes(week)).reduce((sum, row) => sum + row.count, 0)
  const perWeek = later / weeks.length
  return {
    ...nothing,
    baseline,
    since: { tickets: later, weeks: weeks.length, from: first, to: addDays(last, 6), perWeek },
    saved: ((baseline.perWeek - perWeek) * minutesEach) / 60,
  }
}

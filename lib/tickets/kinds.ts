import { and, count, desc, eq, gte, inArray, lt, max, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { ticketImports, tickets } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { addDays, daysBetween } from '@/lib/core/weeks'
import { titleOfKind } from './reading/kind-of'
import { wordsOf } from './reading/words'
import type { TicketKind } from './view'

export type { TicketKind } from './view'

/** From which day to which the imports that stand cover, and how many days in between lie in one of them. */
export function coverOf(
  spans: readonly { from: string; to: string }[],
): { from: string; to: string; days: number } | undefined {
  const sorted = spans.toSorted((one, other) => (one.from < other.from ? -1 : 1))
  const [first] = sorted
  if (!first) return undefined
  let [days, to] = [0, addDays(first.from, -1)]
  for (const span of sorted) {
    const from = span.from > to ? span.from : addDays(to, 1)
    if (span.to <= to) continue
    days += daysBetween(from, span.to) + 1
    to = span.to
  }
  return { from: first.from, to, days }
}

async function coverageOf(db: Database, teamId: string) {
  const rows = await db
    .select({ report: ticketImports.report })
    .from(ticketImports)
    .where(and(eq(ticketImports.teamId, teamId), eq(ticketImports.state, 'done')))
  return coverOf(
    rows.flatMap(({ report }) => (report?.from && report.to ? [{ from: report.from, to: report.to }] : [])),
  )
}

const mostKinds = 500

/** The kinds of repetitive work of a team that the actor leads, the most hours a week first. The team was found in sight. */
export async function ticketKindsOf({ db }: Pick<Context, 'db'>, team: { id: string }): Promise<TicketKind[]> {
  const cover = await coverageOf(db, team.id)
  if (!cover) return []
  const rows = await db
    .select({
      kind: tickets.kind,
      tickets: count(),
      minutes: sql<number>`sum(${tickets.minutes})::float8`,
      isMeasured: sql<boolean>`bool_and(${tickets.isMeasured})`,
      category: max(tickets.category),
      subcategory: max(tickets.subcategory),
    })
    .from(tickets)
    .where(eq(tickets.teamId, team.id))
    .groupBy(tickets.kind)
    .orderBy(desc(sql`sum(${tickets.minutes})`), tickets.kind)
    .limit(mostKinds)
  const words = await titlesOf(
    db,
    team.id,
    rows.slice(0, 60).map(({ kind }) => kind),
  )
  return rows.map(({ kind, minutes, isMeasured, category, subcategory, ...row }) => ({
    ...cover,
    kind,
    title: titleOfKind(kind, { category: category ?? '', subcategory: subcategory ?? '' }),
    tickets: row.tickets,
    perWeek: (row.tickets / cover.days) * 7,
    minutesEach: Math.round(minutes / row.tickets),
    isMeasured,
    hoursPerWeek: (minutes / 60 / cover.days) * 7,
    words: wordsOf(words.filter((one) => one.kind === kind)),
  }))
}

const titlesOf = (db: Database, teamId: string, kinds: readonly string[]) =>
  kinds.length === 0
    ? Promise.resolve([])
    : db
        .select({ kind: tickets.kind, title: tickets.title, count: count() })
        .from(tickets)
        .where(and(eq(tickets.teamId, teamId), inArray(tickets.kind, [...kinds]), sql`${tickets.title} <> ''`))
        .groupBy(tickets.kind, tickets.title)
        .orderBy(desc(count()), tickets.title)
        .limit(2_000)

/** How many tickets of a kind were opened in these days (both counted, UTC), and their minutes. The team was found in sight. */
export async function ticketsOfKindSince(
  { db }: Pick<Context, 'db'>,
  teamId: string,
  kind: string,
  { from, to }: { from: string; to: string },
): Promise<{ tickets: number; minutes: number }> {
  const [found] = await db
    .select({ tickets: count(), minutes: sql<number>`coalesce(sum(${tickets.minutes}), 0)::float8` })
    .from(tickets)
    .where(
      and(
        eq(tickets.teamId, teamId),
        eq(tickets.kind, kind),
        gte(tickets.openedAt, new Date(`${from}T00:00:00Z`)),
        lt(tickets.openedAt, new Date(`${addDays(to, 1)}T00:00:00Z`)),
      ),
    )
  return found ?? { tickets: 0, minutes: 0 }
}

import { and, asc, count, desc, eq, sql } from 'drizzle-orm'
import { hourSheets, hosts, people } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { ledBy } from '@/lib/access/visible-people'
import { addDays } from '@/lib/core/weeks'
import { occurrencesIn } from '@/lib/protected-time/views/occurrence'
import { daysOfWeek, entriesOf, linesIn } from './lines-of'
import { protectedTimeOf } from './protected-time'
import { supervisedBy } from './supervises'
import { titlesOf, type Titles } from './titles'
import { unusualIn } from './unusual'
import type { ApprovalsView, ApprovalWeek } from './views/queue'

const aPage = 60
const minutes = sql<number>`${hourSheets.run} + ${hourSheets.grow} + ${hourSheets.transform} + ${hourSheets.protected} + ${hourSheets.instruction}`

/** The weeks that wait for the actor's approval, the oldest first, and those that they approved last. */
export async function showApprovals(context: Context): Promise<ApprovalsView> {
  const { actor, db } = context
  const waits = and(eq(hourSheets.state, 'submitted'), supervisedBy(context, hourSheets.personId, hourSheets.week))
  const rows = await db
    .select({ sheet: hourSheets, name: people.name, minutes })
    .from(hourSheets)
    .innerJoin(people, eq(people.id, hourSheets.personId))
    .where(waits)
    .orderBy(asc(hourSheets.week), asc(hourSheets.submittedAt), asc(hourSheets.personId))
    .limit(aPage)
  const [all] = await db.select({ weeks: count() }).from(hourSheets).where(waits)
  const lately = await db
    .select({
      personId: hourSheets.personId,
      name: people.name,
      week: hourSheets.week,
      version: hourSheets.version,
      minutes,
    })
    .from(hourSheets)
    .innerJoin(people, eq(people.id, hourSheets.personId))
    .where(
      and(
        eq(hourSheets.state, 'approved'),
        eq(hourSheets.decidedBy, actor.id),
        supervisedBy(context, hourSheets.personId, hourSheets.week),
      ),
    )
    .orderBy(desc(hourSheets.decidedAt), desc(hourSheets.week), asc(people.name))
    .limit(12)
  return {
    weeks: await asWeeks(context, rows),
    more: (all?.weeks ?? 0) - rows.length,
    lately,
    supervises: rows.length > 0 || lately.length > 0 || (await supervisesAnyone(context)),
  }
}

/** Whether there is anyone whose hours the actor approves; decides whether they are shown the way. */
export async function supervisesAnyone(context: Context): Promise<boolean> {
  const { actor, db } = context
  const [led] = await ledBy(context).limit(1)
  if (led) return true
  const [host] = await db.select({ id: hosts.id }).from(hosts).where(eq(hosts.supervisorId, actor.id)).limit(1)
  return host !== undefined
}

type Row = { sheet: typeof hourSheets.$inferSelect; name: string; minutes: number }

async function asWeeks(context: Context, rows: readonly Row[]): Promise<ApprovalWeek[]> {
  const entries = await entriesOf(
    context,
    rows.map(({ sheet }) => sheet),
  )
  const personIds = [...new Set(rows.map(({ sheet }) => sheet.personId))]
  const titles = new Map<string, Titles>()
  for (const id of personIds) titles.set(id, await titlesOf(context, id))
  const weeks = rows.map(({ sheet }) => sheet.week).toSorted()
  const span = { from: weeks[0] ?? '2000-01-03', to: addDays(weeks.at(-1) ?? '2000-01-03', 6) }
  const timeOf = await protectedTimeOf(context, personIds, span)
  const today = context.now.toISOString().slice(0, 10)

  return rows.map(({ sheet, name, minutes }) => {
    const { personId, week, version } = sheet
    const own = entries.filter((each) => each.personId === personId && each.week === week)
    const lines = linesIn(own, week)
    const byDay = [0, 1, 2, 3, 4, 5, 6].map((at) => lines.reduce((sum, line) => sum + (line.byDay[at] ?? 0), 0))
    const blocks = occurrencesIn(timeOf(personId), { from: week, to: addDays(week, 6) }, today)
    return {
      id: `${personId}|${week}|${version}`,
      person: { id: personId, name },
      week,
      version,
      state: sheet.state,
      minutes,
      byDay,
      lines: lines.map(({ line, id, notes, ...rest }) => ({
        id,
        purpose: line.purpose,
        titles: titles.get(personId)?.(line) ?? [],
        notes,
        ...rest,
        minutes: rest.whole + rest.byDay.reduce((sum, each) => sum + each, 0),
      })),
      interruptions: sheet.interruptions,
      interruptedMinutes: sheet.interruptedMinutes,
      onCallMinutes: sheet.onCallMinutes,
      unusual: unusualIn({
        minutes,
        byDay: Object.fromEntries(daysOfWeek(week).map((day, at) => [day, byDay[at] ?? 0])),
        blockDays: blocks.filter(({ state }) => state === 'planned').map(({ day }) => day),
        writtenBlockDays: own.filter(({ learning }) => learning === 'protected').map(({ day }) => day),
      }),
    }
  })
}

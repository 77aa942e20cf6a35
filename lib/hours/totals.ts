import { and, eq, isNotNull, or, sql } from 'drizzle-orm'
import { hourEntries, hourSheets } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inSightOf } from '@/lib/access/visible-people'
import { standardOf } from './titles'
import type { TotalLine, TotalsView } from './views/totals'

/**
 * Someone's hours by work process and course of the standard that they follow, approved ones and those that wait apart;
 * undefined for someone out of sight, or whose standard has none.
 */
export async function totalsOf(context: Context, personId: string): Promise<TotalsView | undefined> {
  const isApproved = sql`${hourSheets.state} = 'approved'`
  const rows = await context.db
    .select({
      processId: hourEntries.processId,
      instructionId: hourEntries.instructionId,
      approved: sql<number>`coalesce(sum(${hourEntries.minutes}) filter (where ${isApproved}), 0)::int`,
      pending: sql<number>`coalesce(sum(${hourEntries.minutes}) filter (where not ${isApproved}), 0)::int`,
    })
    .from(hourEntries)
    .innerJoin(hourSheets, and(eq(hourSheets.personId, hourEntries.personId), eq(hourSheets.week, hourEntries.week)))
    .where(
      and(
        eq(hourEntries.personId, personId),
        or(isNotNull(hourEntries.processId), isNotNull(hourEntries.instructionId)),
        inSightOf(context, hourEntries.personId),
      ),
    )
    .groupBy(hourEntries.processId, hourEntries.instructionId)
  const standard = await standardOf(context, personId)
  if (!standard || standard.workProcesses.length + standard.relatedInstruction.length === 0) return undefined

  const line = (each: { id: string; title: string; hours: number }, of: 'processId' | 'instructionId'): TotalLine => {
    const own = rows.filter((row) => row[of] === each.id)
    return {
      id: each.id,
      title: each.title,
      hours: each.hours,
      minutes: own.reduce((sum, { approved }) => sum + approved, 0),
      pending: own.reduce((sum, { pending }) => sum + pending, 0),
    }
  }
  return {
    standard: standard.title,
    workProcesses: standard.workProcesses.map((each) => line(each, 'processId')),
    relatedInstruction: standard.relatedInstruction.map((each) => line(each, 'instructionId')),
  }
}

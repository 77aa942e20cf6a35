import { and, asc, eq, gte, lte } from 'drizzle-orm'
import { hourEntries, hourSheets } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, type Result } from '@/lib/core/result'
import { weekNumberOf } from '@/lib/core/week-number'
import { tableCsv } from '@/lib/interchange/tables/write-table'
import type { ExportHoursInput } from '../input'
import { lineOfEntry } from '../lines-of'
import { titlesOf } from '../titles'
import { purposeNames } from '../views/line'

/** One's own hours of some days as a table: an entry a row, in the order of their days. */
export async function exportHours(context: Context, { from, to }: ExportHoursInput): Promise<Result<Uint8Array>> {
  const { actor, db } = context
  authorize(actor, 'hours.write', actor)
  const rows = await db
    .select({ entry: hourEntries, state: hourSheets.state })
    .from(hourEntries)
    .innerJoin(hourSheets, and(eq(hourSheets.personId, hourEntries.personId), eq(hourSheets.week, hourEntries.week)))
    .where(
      and(
        eq(hourEntries.personId, actor.id),
        from ? gte(hourEntries.day, from) : undefined,
        to ? lte(hourEntries.day, to) : undefined,
      ),
    )
    .orderBy(asc(hourEntries.day), asc(hourEntries.id))
  const titles = await titlesOf(context, actor.id)
  await db.transaction((tx) =>
    record(tx, context, 'hours.write', actor.id, { did: 'export', from, to, rows: rows.length }),
  )
  return done(
    tableCsv([
      ['Day', 'Week', 'Hours', 'Minutes', 'For', 'Counts for', 'Note', 'Approved'],
      ...rows.map(({ entry, state }) => {
        const { year, week } = weekNumberOf(entry.day)
        const line = lineOfEntry(entry)
        return [
          entry.day,
          `${year}-W${String(week).padStart(2, '0')}`,
          String(Math.round((entry.minutes / 60) * 100) / 100),
          String(entry.minutes),
          purposeNames[line.purpose],
          titles(line).join('; '),
          entry.note,
          state === 'approved' ? 'yes' : 'no',
        ]
      }),
    ]),
  )
}

import { and, asc, eq, inArray, or } from 'drizzle-orm'
import { hourEntries } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { addDays } from '@/lib/core/weeks'
import { lineId, type Line } from './views/line'

export type Entry = typeof hourEntries.$inferSelect

/** The line in which an entry stands. */
export const lineOfEntry = (entry: Entry): Line => ({
  purpose: entry.mix ?? entry.learning ?? 'run',
  activityId: entry.activityId,
  projectId: entry.projectId,
  processId: entry.processId,
  instructionId: entry.instructionId,
  blockId: entry.blockId,
  ticketKind: entry.ticketKind,
})

export type EntryLine = { line: Line; id: string; byDay: number[]; whole: number; notes: string[] }

/** Entries of one week as its lines: minutes by day from Monday on; what was logged for the week as a whole stands apart. */
export function linesIn(entries: readonly Entry[], week: string): EntryLine[] {
  const lines = new Map<string, EntryLine>()
  for (const entry of entries) {
    const line = lineOfEntry(entry)
    const key = lineId(line)
    const found = lines.get(key) ?? { line, id: key, byDay: [0, 0, 0, 0, 0, 0, 0], whole: 0, notes: [] }
    lines.set(key, found)
    const at = daysOfWeek(week).indexOf(entry.day)
    if (entry.source === 'plan') found.whole += entry.minutes
    else found.byDay[at] = (found.byDay[at] ?? 0) + entry.minutes
    if (entry.note && !found.notes.includes(entry.note)) found.notes.push(entry.note)
  }
  return [...lines.values()]
}

export const daysOfWeek = (week: string): string[] => Array.from({ length: 7 }, (_, at) => addDays(week, at))

/** Entries of these weeks, in the order in which they were written. The caller has seen to it that the actor may read them. */
export const entriesOf = ({ db }: Context, weeks: readonly { personId: string; week: string }[]): Promise<Entry[]> =>
  weeks.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(hourEntries)
        .where(
          and(
            inArray(hourEntries.personId, [...new Set(weeks.map(({ personId }) => personId))]),
            or(
              ...weeks.map(({ personId, week }) => and(eq(hourEntries.personId, personId), eq(hourEntries.week, week))),
            ),
          ),
        )
        .orderBy(asc(hourEntries.day), asc(hourEntries.id))

import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { hourEntries, hourSheets } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import { addDays, mondayOf } from '@/lib/core/weeks'
import type { CellInput, WriteHoursInput } from '@/lib/hours/input'
import { daysOfWeek } from '@/lib/hours/lines-of'
import { hoursLimits } from '@/lib/hours/model'
import { keepSums, openWeek, weekIsApproved } from '@/lib/hours/open-week'
import { isLearning } from '@/lib/hours/views/line'
import { lockTimeOf } from '@/lib/protected-time/find-block'
import { todayOf } from '@/lib/protected-time/queries'
import { firstUnknown } from '../my-hours/is-known'
import { markBlock } from '../my-hours/mark-blocks'
import { changesIn, faultsOf, staleIn } from '../my-hours/changes'

/**
 * Someone writes hours of a week, one cell or many: a cell says what it serves, and counts for all of it. What another window
 * wrote meanwhile is not lost: such a cell is refused with what stands there now.
 */
export async function writeHours(context: Context, input: WriteHoursInput): Promise<Result<{ version: number }>> {
  const { actor, db, now } = context
  authorize(actor, 'hours.write', actor)
  const { week, cells, extras } = input
  const { today } = await todayOf(context, actor.id)
  if (week > mondayOf(today)) return refuse('invalid', 'That week has not begun yet.')
  if (week < addDays(mondayOf(today), -7 * hoursLimits.weeksBack))
    return refuse('invalid', `Hours can be written up to ${hoursLimits.weeksBack} weeks back.`)
  const touched = cells.filter(({ was, minutes }) => was !== minutes)
  const wrong = touched.filter(({ day }) => !daysOfWeek(week).includes(day))
  if (wrong.length > 0) return refuse('invalid', 'That day is in another week. Reload the page.')
  const ahead = touched.filter(({ day, minutes }) => day > today && minutes > 0)
  if (ahead.length > 0)
    return refuse('invalid', notYet, Object.fromEntries(ahead.map(({ name }) => [name, 'This day is still to come.'])))
  const unknown = await firstUnknown(
    context,
    week,
    touched.map(({ line }) => line),
  )
  if (unknown) return refuse('not-found', 'What that line serves is not yours, or is not there any more.')

  return db.transaction(async (tx) => {
    const sheet = await openWeek(tx, actor.id, week, now)
    if (sheet.state === 'approved') return refuse('conflict', weekIsApproved)
    if (sheet.state === 'submitted')
      return refuse('conflict', 'That week waits for approval. Take it back first, and change it then.')
    const written = await tx
      .select()
      .from(hourEntries)
      .where(and(eq(hourEntries.personId, actor.id), eq(hourEntries.week, week), ne(hourEntries.source, 'plan')))
    const stale = staleIn(touched, extras, written, sheet)
    if (stale) return stale
    const changes = changesIn(touched, written)
    const fault = faultsOf(changes, written)
    if (fault) return fault

    for (const change of changes) await write(tx, context, change)
    await lockTimeOf(tx, actor.id)
    for (const { cell } of changes)
      if (cell.line.blockId !== null)
        await markBlock(tx, context, { blockId: cell.line.blockId, day: cell.day, isTaken: cell.minutes > 0 })
    if (changes.length > 0) await keepSums(tx, actor.id, week)
    const set = Object.fromEntries(extras.map(({ extra, value }) => [extra, value]))
    const [kept] = await tx
      .update(hourSheets)
      .set({ ...set, version: sql`${hourSheets.version} + 1` })
      .where(and(eq(hourSheets.personId, actor.id), eq(hourSheets.week, week)))
      .returning({ version: hourSheets.version })
    const particulars = changes.map(({ cell: { day, minutes, line } }) => ({ day, minutes, ...line }))
    await record(tx, context, 'hours.write', actor.id, { did: 'write', week, cells: particulars, ...set })
    return done({ version: kept?.version ?? sheet.version })
  })
}

const notYet = 'Hours are written once they are worked. Leave the days that are still to come.'

/** One cell: an entry that stands for all that was in it before. */
async function write(
  tx: Database,
  { actor, now }: Context,
  { cell, before }: { cell: CellInput; before: readonly { id: string; note: string }[] },
): Promise<void> {
  const { purpose, ...serves } = cell.line
  const [first, ...others] = before
  const gone = cell.minutes === 0 ? before : others
  if (gone.length > 0)
    await tx.delete(hourEntries).where(
      inArray(
        hourEntries.id,
        gone.map(({ id }) => id),
      ),
    )
  if (cell.minutes === 0) return
  if (first) {
    const note = [...new Set(before.map(({ note }) => note).filter((each) => each !== ''))].join('; ')
    await tx
      .update(hourEntries)
      .set({ minutes: cell.minutes, note: note.slice(0, hoursLimits.note), writtenAt: now })
      .where(eq(hourEntries.id, first.id))
    return
  }
  await tx.insert(hourEntries).values({
    id: newId(now),
    personId: actor.id,
    day: cell.day,
    minutes: cell.minutes,
    ...(isLearning(purpose) ? { learning: purpose } : { mix: purpose }),
    ...serves,
    source: serves.blockId ? 'block' : serves.ticketKind ? 'tickets' : 'written',
    writtenAt: now,
  })
}

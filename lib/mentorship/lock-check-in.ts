import { eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { checkIns } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { refuse, type Result } from '@/lib/core/result'
import { goesOn, type CheckIn } from './check-ins'

/** A check-in as it is at this moment, held until the transaction ends: two who fill in or agree at once take turns. */
export async function lockCheckIn(tx: Database, checkInId: string): Promise<typeof checkIns.$inferSelect | undefined> {
  const [row] = await tx.select().from(checkIns).where(eq(checkIns.id, checkInId)).for('update')
  return row
}

/** Why these levels cannot be said in this check-in; undefined when they can. */
export async function mayNotBeSaid(
  context: Context,
  checkIn: CheckIn,
  levels: Readonly<Record<string, { level: number }>>,
): Promise<Result<never> | undefined> {
  if (!(await goesOn(context, checkIn)))
    return refuse('conflict', `${checkIn.mentor} does not mentor ${checkIn.learner} now. The check-in stays as it is.`)
  const others = Object.keys(levels).filter((id) => !checkIn.skillIds.includes(id))
  if (others.length > 0)
    return refuse('invalid', 'That is not a skill of this check-in. Reload the page and say it again.')
  const missing = checkIn.skillIds.filter((id) => !levels[id])
  if (missing.length === 0) return undefined
  const fields = Object.fromEntries(
    missing.map((id) => [`levels.${id}.level`, 'Choose one of the levels from 0 to 7.']),
  )
  return refuse('invalid', 'Say a level for every skill of this check-in.', fields)
}

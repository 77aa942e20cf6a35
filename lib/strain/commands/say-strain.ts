import { eq } from 'drizzle-orm'
import { strainCheckIns } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { addDays, mondayOf } from '@/lib/core/weeks'
import type { SayStrainInput } from '../input'
import { teamToCountIn, today } from '../show-mine'

/**
 * Someone says how this week was, or the last one while that is only just over; said again, it takes the other's place.
 * Whoever wants no part in their team's picture is left out with all that they said, as far as it is not drawn yet. The
 * history keeps that something was said, never what nor of which week.
 */
export async function sayStrain(
  context: Context,
  { week, shared, ...answers }: SayStrainInput,
): Promise<Result<{ week: string }>> {
  const { actor, db, now } = context
  authorize(actor, 'strain.say', actor)
  const monday = mondayOf(await today(context))
  if (week !== monday && week !== addDays(monday, -7))
    return refuse('conflict', 'That week is too far from today. Load the page again, and check in for this one.')
  const team = await teamToCountIn(context)
  const said = { ...answers, shared, teamId: team?.id ?? null, saidAt: now }

  return db.transaction(async (tx) => {
    await tx
      .insert(strainCheckIns)
      .values({ personId: actor.id, week, ...said })
      .onConflictDoUpdate({ target: [strainCheckIns.personId, strainCheckIns.week], set: said })
    if (!shared) await tx.update(strainCheckIns).set({ shared }).where(eq(strainCheckIns.personId, actor.id))
    await record(tx, context, 'strain.say', actor.id, { did: 'say' })
    return done({ week })
  })
}

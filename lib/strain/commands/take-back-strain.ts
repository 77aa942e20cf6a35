import { and, eq } from 'drizzle-orm'
import { strainCheckIns } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, type Result } from '@/lib/core/result'
import type { TakeBackStrainInput } from '../input'

/** Someone deletes a check-in of theirs, or all of them. They are gone; a picture that is drawn holds nobody's answer and stays. */
export async function takeBackStrain(
  context: Context,
  { week }: TakeBackStrainInput,
): Promise<Result<{ deleted: number }>> {
  const { actor, db } = context
  authorize(actor, 'strain.say', actor)
  return db.transaction(async (tx) => {
    const own = eq(strainCheckIns.personId, actor.id)
    const gone = await tx
      .delete(strainCheckIns)
      .where(week === 'all' ? own : and(own, eq(strainCheckIns.week, week)))
      .returning({ week: strainCheckIns.week })
    await record(tx, context, 'strain.say', actor.id, { did: 'take-back' })
    return done({ deleted: gone.length })
  })
}

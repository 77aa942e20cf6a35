import { and, eq, isNull } from 'drizzle-orm'
import { teamMembers } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { TeamPlaceInput } from '../input'

/** An administrator ends someone's place in a team, as a member or as its lead. */
export async function leaveTeam(context: Context, { teamPlaceId }: TeamPlaceInput): Promise<Result<null>> {
  const { actor, db, now } = context
  authorize(actor, 'people.administer', { id: teamPlaceId })

  return db.transaction(async (tx) => {
    const [left] = await tx
      .update(teamMembers)
      .set({ to: now })
      .where(and(eq(teamMembers.id, teamPlaceId), isNull(teamMembers.to)))
      .returning()
    if (!left) return refuse('not-found', 'That place has been given up already.')
    await record(tx, context, 'people.administer', left.personId, { did: 'leave-team', teamId: left.teamId })
    return done(null)
  })
}

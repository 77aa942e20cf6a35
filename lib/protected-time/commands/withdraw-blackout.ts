import { and, eq, isNull } from 'drizzle-orm'
import { blackouts } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { findTeam, membersOf } from '@/lib/people/teams'
import type { WithdrawBlackoutInput } from '../inputs/blackouts'
import { movingTime } from '../moving-time'
import { sayBlackout } from '../views/words'

/** Whoever may set a blackout withdraws it: its blocks take place again. */
export async function withdrawBlackout(
  context: Context,
  { blackoutId }: WithdrawBlackoutInput,
): Promise<Result<{ was: string }>> {
  const { actor, db, now } = context
  const [blackout] = await db
    .select()
    .from(blackouts)
    .where(and(eq(blackouts.id, blackoutId), isNull(blackouts.withdrawnAt)))
  const team = blackout?.teamId ? await findTeam(context, blackout.teamId) : undefined
  if (!blackout || (blackout.teamId ? !team : blackout.personId !== actor.id))
    return refuse('not-found', 'Those days are not set any more. Reload the page to see what is.')
  if (team) authorize(actor, 'team.lead', team)
  else authorize(actor, 'protected-time.arrange', actor)

  const concerned = team ? await membersOf(context, team.id) : [actor]
  const was = sayBlackout(blackout)
  const because = `${team ? actor.name : 'You'} withdrew ${was}.`
  const personIds = concerned.map(({ id }) => id)
  return movingTime(context, { personIds, cause: 'blackout', because }, async (tx) => {
    const gone = await tx
      .update(blackouts)
      .set({ withdrawnAt: now, withdrawnBy: actor.id })
      .where(and(eq(blackouts.id, blackoutId), isNull(blackouts.withdrawnAt)))
      .returning({ id: blackouts.id })
    if (gone.length === 0) return refuse('stale', 'Those days were withdrawn elsewhere meanwhile.')
    const action = team ? 'team.lead' : 'protected-time.arrange'
    await record(tx, context, action, team?.id ?? actor.id, { did: 'withdraw-blackout', blackoutId })
    return done({ was })
  })
}

import { and, eq, gte, isNull, sql } from 'drizzle-orm'
import { blackouts } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import { membersOf, findTeam } from '@/lib/people/teams'
import type { SetBlackoutInput } from '../inputs/blackouts'
import { protectedTimeLimits } from '../model'
import { movingTime } from '../moving-time'
import { todayOf } from '../queries'
import { sayBlackout } from '../views/words'

/** Someone says on which days they do not learn, or a lead on which days nobody of the team does. Blocks in it do not take place. */
export async function setBlackout(context: Context, input: SetBlackoutInput): Promise<Result<{ blackoutId: string }>> {
  const { actor, now } = context
  const { teamId, kind, from, to, note } = input
  const team = teamId ? await findTeam(context, teamId) : undefined
  if (teamId && !team) return refuse('not-found', 'There is no such team that you lead.')
  if (team) authorize(actor, 'team.lead', team)
  else authorize(actor, 'protected-time.arrange', actor)
  const { today } = await todayOf(context, actor.id)
  if (to < today)
    return refuse('invalid', 'Please check the marked fields.', {
      to: 'Those days are over. Give a day from today on.',
    })

  const whose = team ? { teamId: team.id, personId: null } : { teamId: null, personId: actor.id }
  const concerned = team ? await membersOf(context, team.id) : [actor]
  const because = `${team ? actor.name : 'You'} set ${sayBlackout({ kind, from, to })}.`
  const personIds = concerned.map(({ id }) => id)

  return movingTime(context, { personIds, cause: 'blackout', because }, async (tx) => {
    const [{ standing } = { standing: 0 }] = await tx
      .select({ standing: sql<number>`count(*)::int` })
      .from(blackouts)
      .where(
        and(
          team ? eq(blackouts.teamId, team.id) : eq(blackouts.personId, actor.id),
          isNull(blackouts.withdrawnAt),
          gte(blackouts.to, today),
        ),
      )
    if (standing >= protectedTimeLimits.blackouts)
      return refuse(
        'conflict',
        `${protectedTimeLimits.blackouts} at once are the most. Withdraw one that is no longer needed.`,
      )
    const id = newId(now)
    await tx.insert(blackouts).values({ id, ...whose, kind, from, to, note, setBy: actor.id, setAt: now })
    const action = team ? 'team.lead' : 'protected-time.arrange'
    await record(tx, context, action, team?.id ?? actor.id, { did: 'set-blackout', blackoutId: id, kind, from, to })
    return done({ blackoutId: id })
  })
}

import { and, eq, inArray, sql } from 'drizzle-orm'
import { opportunities, opportunityEffects } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { done, refuse, type Result } from '@/lib/core/result'
import { findTeam } from '@/lib/people/teams'
import type { ProgressInput } from './input'
import type { WeighingProgress } from './views/effects'

/** How far the weighing of a team's opportunities, or of one of them, has come; asked again and again while it lasts. */
export async function showWeighing(
  context: Context,
  { teamId, opportunityId }: ProgressInput,
): Promise<Result<WeighingProgress>> {
  const team = await findTeam(context, teamId)
  if (!team) return refuse('not-found', 'There is no such team.')
  authorize(context.actor, 'team.lead', team)
  const { db } = context
  const mine = and(
    eq(opportunities.teamId, team.id),
    opportunityId === undefined ? undefined : eq(opportunities.id, opportunityId),
  )
  const rows = await db
    .select({ id: opportunities.id, state: opportunities.effectState })
    .from(opportunities)
    .where(and(mine, inArray(opportunities.effectState, ['queued', 'working'])))
  const [effects] = await db
    .select({ last: sql<string | null>`max(${opportunityEffects.at})::text`, count: sql<string>`count(*)` })
    .from(opportunityEffects)
    .innerJoin(opportunities, eq(opportunities.id, opportunityEffects.opportunityId))
    .where(mine)
  return done({
    isWeighing: rows.length > 0,
    stamp: `${rows.length} ${effects?.count ?? '0'} ${effects?.last ?? ''}`,
  })
}

import { and, inArray, isNull } from 'drizzle-orm'
import { reclaimedHours } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { findTeam } from '@/lib/people/teams'
import { termsOfTeam } from '@/lib/workload/team-terms'
import { affectedBy, membersIn } from './affected'
import { effectsOf } from './effects'
import { comesTo, figuresOf } from './figures'
import { measuredOf } from './measured'
import { orderOf } from './order'
import { opportunitiesOf, type Opportunity } from './queries'
import { byCareerWeeks, byPayback, type Ranking } from './rank'
import type { BuildOrder, FinishedOpportunity, OpportunityRow } from './views/opportunity'
import { askAgain } from './weighing/ask'

export type OpportunitiesShown = {
  team: { id: string; name: string }
  ranked: OpportunityRow[]
  finished: FinishedOpportunity[]
  dropped: OpportunityRow[]
  order: BuildOrder | null
  isWeighing: boolean
}

/** The automation backlog of a team, in the order asked for; undefined for whoever does not lead it. */
export async function showOpportunities(
  context: Context,
  teamId: string,
  by: Ranking,
): Promise<OpportunitiesShown | undefined> {
  const team = await findTeam(context, teamId)
  if (!team) return undefined
  const all = await opportunitiesOf(context, team)
  const members = (await membersIn(context, [team.id]))(team.id)
  const affected = (one: Opportunity) => affectedBy(one, members)
  const ahead = all.filter(({ state }) => state === 'open' || state === 'building')
  const effects = await effectsOf(context, ahead, affected)
  await askAgain(context, effects.outdatedIds)

  const row = (one: Opportunity): OpportunityRow => {
    const { id, title, state, finishedOn } = one
    const figures = figuresOf(one)
    return { id, title, state, finishedOn, ...figures, ...comesTo(figures), effects: effects.of(one) }
  }
  const { buildHoursPerWeek } = await termsOfTeam(context.db, team.id)
  const rows = ahead.map(row)
  const order = orderOf(rows, buildHoursPerWeek, context.now.toISOString().slice(0, 10))
  const over = all.filter(({ state }) => state === 'finished')
  const given = await givenFor(context, over)
  const finished: FinishedOpportunity[] = []
  for (const one of over)
    finished.push({ ...row(one), measured: await measuredOf(context, team, one), given: given.get(one.id) ?? 0 })
  return {
    team,
    ranked: rows.toSorted(by === 'career-weeks' ? byCareerWeeks : byPayback),
    finished: finished.toSorted((one, other) => (other.finishedOn ?? '').localeCompare(one.finishedOn ?? '')),
    dropped: all.filter(({ state }) => state === 'dropped').map(row),
    order,
    isWeighing: rows.some(({ effects: { state } }) => state === 'working'),
  }
}

/** Hours a week that each of these gives back now, to everyone together. */
async function givenFor({ db }: Context, over: readonly Opportunity[]): Promise<ReadonlyMap<string, number>> {
  const sums = new Map<string, number>()
  if (over.length === 0) return sums
  const ids = over.map(({ id }) => id)
  const rows = await db
    .select({ id: reclaimedHours.opportunityId, hours: reclaimedHours.hours })
    .from(reclaimedHours)
    .where(and(inArray(reclaimedHours.opportunityId, ids), isNull(reclaimedHours.to)))
  for (const { id, hours } of rows) sums.set(id, (sums.get(id) ?? 0) + hours)
  return sums
}

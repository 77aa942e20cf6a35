import { count, eq } from 'drizzle-orm'
import { opportunities, opportunityPeople, teams } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import { findTeam } from '@/lib/people/teams'
import { membersIn } from '../affected'
import type { AddOpportunityInput } from '../input'
import { automationLimits } from '../model'
import { askedAnew, wakeWeighing } from '../weighing/ask'

/** Writes down a repetitive task of a team that could be automated; whose dates it would move is worked out behind it. */
export async function addOpportunity(
  context: Context,
  { teamId, people, ...facts }: AddOpportunityInput,
): Promise<Result<{ teamId: string; opportunityId: string }>> {
  const { db, actor, now } = context
  const team = await findTeam(context, teamId)
  if (!team) return refuse('not-found', 'There is no such team.')
  authorize(actor, 'team.lead', team)
  const members = (await membersIn(context, [teamId]))(teamId)
  if (!people.every((id) => members.some((member) => member.id === id))) return refuse('not-found', nobodySuch)

  const added = await db.transaction(async (tx) => {
    // One after the other, so that no two add the last one that there is room for.
    await tx.select({ id: teams.id }).from(teams).where(eq(teams.id, teamId)).for('update')
    const [already] = await tx.select({ count: count() }).from(opportunities).where(eq(opportunities.teamId, teamId))
    if ((already?.count ?? 0) >= automationLimits.opportunities)
      return refuse(
        'conflict',
        `A team keeps at most ${automationLimits.opportunities} tasks. Change one of those there are.`,
      )
    const id = newId(now)
    await tx
      .insert(opportunities)
      .values({ id, teamId, ...facts, state: 'open', createdBy: actor.id, createdAt: now, ...askedAnew(now) })
    const named = namedAmong(people, members)
    if (named.length > 0)
      await tx.insert(opportunityPeople).values(named.map((personId) => ({ opportunityId: id, personId })))
    await record(tx, context, 'team.lead', teamId, {
      did: 'add-opportunity',
      opportunityId: id,
      ...facts,
      people: named,
    })
    return done({ teamId, opportunityId: id })
  })
  if (added.ok) wakeWeighing()
  return added
}

/** Whoever names everyone names nobody in particular, so that whoever joins later belongs to them. */
export const namedAmong = (people: readonly string[], members: readonly { id: string }[]): string[] =>
  members.every(({ id }) => people.includes(id)) ? [] : [...new Set(people)].sort()

export const nobodySuch = 'One of those people is not in this team. Reload the page to see who is.'

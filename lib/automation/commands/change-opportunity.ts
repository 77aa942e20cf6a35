import { and, eq } from 'drizzle-orm'
import { opportunities, opportunityPeople } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { membersIn } from '../affected'
import type { ChangeOpportunityInput } from '../input'
import { findOpportunity } from '../queries'
import { askedAnew, wakeWeighing } from '../weighing/ask'
import { namedAmong, nobodySuch } from './add-opportunity'
import { noOpportunity, stale } from '../refusals'

/** Other figures, or other people whose work it is; whose dates it would move is worked out anew. */
export async function changeOpportunity(
  context: Context,
  { opportunityId, version, people, ...facts }: ChangeOpportunityInput,
): Promise<Result<{ opportunityId: string }>> {
  const { db, actor, now } = context
  const found = await findOpportunity(context, opportunityId)
  if (!found) return noOpportunity
  const { opportunity, team } = found
  authorize(actor, 'team.lead', team)
  if (opportunity.state === 'dropped')
    return refuse('conflict', `${opportunity.title} was dropped. Take it up again first.`)
  const members = (await membersIn(context, [team.id]))(team.id)
  if (!people.every((id) => members.some((member) => member.id === id))) return refuse('not-found', nobodySuch)
  const named = namedAmong(people, members)

  const changed = await db.transaction(async (tx) => {
    const [row] = await tx
      .update(opportunities)
      .set({ ...facts, version: version + 1, ...askedAnew(now) })
      .where(and(eq(opportunities.id, opportunityId), eq(opportunities.version, version)))
      .returning({ id: opportunities.id })
    if (!row) return stale
    await tx.delete(opportunityPeople).where(eq(opportunityPeople.opportunityId, opportunityId))
    if (named.length > 0)
      await tx.insert(opportunityPeople).values(named.map((personId) => ({ opportunityId, personId })))
    await record(tx, context, 'team.lead', team.id, {
      did: 'change-opportunity',
      opportunityId,
      ...facts,
      people: named,
    })
    return done({ opportunityId })
  })
  if (changed.ok) wakeWeighing()
  return changed
}

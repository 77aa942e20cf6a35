import { eq } from 'drizzle-orm'
import { teamMembers, teams } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import type { PlaceInTeamInput } from '../input'
import { findPerson } from '../queries'

/** An administrator places someone in a team: as a member, or as its lead, who then sees the plans of its members. */
export async function placeInTeam(
  context: Context,
  { teamId, personId, place }: PlaceInTeamInput,
): Promise<Result<{ teamPlaceId: string }>> {
  const { actor, db, now } = context
  authorize(actor, 'people.administer', { id: personId })
  const person = await findPerson(context, personId)
  const [team] = await db.select().from(teams).where(eq(teams.id, teamId))
  if (!person || !team) return refuse('not-found', 'There is no such person or team here.')

  return db.transaction(async (tx) => {
    const teamPlaceId = newId(now)
    const [placed] = await tx
      .insert(teamMembers)
      .values({ id: teamPlaceId, teamId, personId, place, from: now })
      .onConflictDoNothing()
      .returning()
    if (!placed) return refuse('conflict', `${person.name} has that place in ${team.name} already.`)
    await record(tx, context, 'people.administer', personId, { did: 'place-in-team', teamId, place })
    return done({ teamPlaceId })
  })
}

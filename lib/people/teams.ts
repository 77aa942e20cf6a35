import { and, asc, eq, inArray, notInArray } from 'drizzle-orm'
import { people, teamMembers, teams } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inForce } from '@/lib/access/in-force'
import type { Led } from './model'

/** A team that the actor leads, with everyone who leads it now; to all others there is none. */
export async function findTeam(context: Context, teamId: string): Promise<(Led & { name: string }) | undefined> {
  const { actor, db, now } = context
  const leads = await db
    .select({ name: teams.name, personId: teamMembers.personId })
    .from(teams)
    .innerJoin(teamMembers, eq(teamMembers.teamId, teams.id))
    .where(and(eq(teams.id, teamId), eq(teamMembers.place, 'lead'), inForce(now, teamMembers)))
    .orderBy(asc(teamMembers.personId))
  const leadIds = [...new Set(leads.map(({ personId }) => personId))]
  const [first] = leads
  return first && leadIds.includes(actor.id) ? { id: teamId, name: first.name, leadIds } : undefined
}

/** The teams that the actor leads now, by name. */
export const teamsLedBy = ({ actor, db, now }: Context): Promise<{ id: string; name: string }[]> =>
  db
    .select({ id: teams.id, name: teams.name })
    .from(teams)
    .where(
      inArray(
        teams.id,
        db
          .select({ id: teamMembers.teamId })
          .from(teamMembers)
          .where(and(eq(teamMembers.personId, actor.id), eq(teamMembers.place, 'lead'), inForce(now, teamMembers))),
      ),
    )
    .orderBy(asc(teams.name), asc(teams.id))

/** Those who are in a team now and do not lead it, by name; of a team that the actor does not lead, nobody. */
export async function membersOf(context: Context, teamId: string): Promise<{ id: string; name: string }[]> {
  const team = await findTeam(context, teamId)
  if (!team) return []
  const { db, now } = context
  return db
    .selectDistinct({ id: people.id, name: people.name })
    .from(teamMembers)
    .innerJoin(people, eq(people.id, teamMembers.personId))
    .where(
      and(
        eq(teamMembers.teamId, teamId),
        eq(teamMembers.place, 'member'),
        eq(people.state, 'active'),
        notInArray(people.id, [...team.leadIds]),
        inForce(now, teamMembers),
      ),
    )
    .orderBy(asc(people.name), asc(people.id))
    .limit(2_000)
}

import { and, eq, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { mentorships, programmePeople, teamMembers } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inForce } from '@/lib/access/in-force'
import type { Person } from './model'

export type Relations = Pick<Person, 'mentorIds' | 'leadIds' | 'programmeManagerIds'>

/** Who stands in a relationship to these people now; three questions, however many people they are. */
export async function relationsOf(
  { db, now }: Pick<Context, 'db' | 'now'>,
  personIds: readonly string[],
): Promise<(personId: string) => Relations> {
  if (personIds.length === 0) return () => ({ mentorIds: [], leadIds: [], programmeManagerIds: [] })
  const lead = alias(teamMembers, 'lead')
  const manager = alias(programmePeople, 'manager')
  const ids = [...personIds]

  const mentors = await db
    .select({ of: mentorships.learnerId, id: mentorships.mentorId })
    .from(mentorships)
    .where(and(inArray(mentorships.learnerId, ids), inForce(now, mentorships)))
  const leads = await db
    .selectDistinct({ of: teamMembers.personId, id: lead.personId })
    .from(teamMembers)
    .innerJoin(lead, and(eq(lead.teamId, teamMembers.teamId), eq(lead.place, 'lead'), inForce(now, lead)))
    .where(and(inArray(teamMembers.personId, ids), inForce(now, teamMembers)))
  const managers = await db
    .selectDistinct({ of: programmePeople.personId, id: manager.personId })
    .from(programmePeople)
    .innerJoin(
      manager,
      and(eq(manager.programmeId, programmePeople.programmeId), eq(manager.place, 'manager'), inForce(now, manager)),
    )
    .where(
      and(inArray(programmePeople.personId, ids), eq(programmePeople.place, 'enrolled'), inForce(now, programmePeople)),
    )
  const of = (rows: readonly { of: string; id: string }[], personId: string) =>
    rows.filter((row) => row.of === personId).map(({ id }) => id)
  return (personId) => ({
    mentorIds: of(mentors, personId),
    leadIds: of(leads, personId),
    programmeManagerIds: of(managers, personId),
  })
}

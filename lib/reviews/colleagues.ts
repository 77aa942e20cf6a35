import { and, asc, eq, exists, gte, isNull, ne, notInArray, or, sql } from 'drizzle-orm'
import { heldLevels, mentorships, people, teamMembers } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inForce } from '@/lib/access/in-force'
import type { FoundEvidence } from '@/lib/evidence/view'
import type { Colleague } from './view'

/**
 * Whom a reviewer may ask about a piece: active people who look after someone, or who hold one of its skills attested at
 * the level that it claims; never its author, nor the reviewer, nor whoever is asked or has signed already.
 */
export async function colleaguesFor(
  { actor, db, now }: Context,
  piece: Pick<FoundEvidence, 'personId' | 'claims' | 'askedIds' | 'signOffs'>,
): Promise<Colleague[]> {
  const one = { one: sql`1` }
  const signed = piece.signOffs.filter(({ counts }) => counts).map(({ signerId }) => signerId)
  const mentors = db
    .select(one)
    .from(mentorships)
    .where(and(eq(mentorships.mentorId, people.id), inForce(now, mentorships)))
  const leads = db
    .select(one)
    .from(teamMembers)
    .where(and(eq(teamMembers.personId, people.id), eq(teamMembers.place, 'lead'), inForce(now, teamMembers)))
  const knows = db
    .select(one)
    .from(heldLevels)
    .where(
      and(
        eq(heldLevels.personId, people.id),
        eq(heldLevels.proof, 'attested'),
        isNull(heldLevels.supersededAt),
        or(
          ...piece.claims.map(({ skillId, level }) =>
            and(eq(heldLevels.skillId, skillId), gte(heldLevels.level, level)),
          ),
        ),
      ),
    )
  const isOutside = [actor.id, piece.personId, ...piece.askedIds, ...signed]
  return db
    .select({ id: people.id, name: people.name, headline: people.headline })
    .from(people)
    .where(
      and(
        eq(people.state, 'active'),
        ne(people.id, piece.personId),
        notInArray(people.id, isOutside),
        or(exists(mentors), exists(leads), piece.claims.length > 0 ? exists(knows) : undefined),
      ),
    )
    .orderBy(asc(people.name))
    .limit(200)
}

import { and, eq, isNull, ne } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { mentorships, reviewRequests, teamMembers } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inForce } from '@/lib/access/in-force'

/** The people whose work this actor judges: those they mentor or lead. Managing a programme alone is none of it. */
export async function guidedBy({ actor, db, now }: Context): Promise<string[]> {
  const led = alias(teamMembers, 'led')
  const mentored = await db
    .select({ id: mentorships.learnerId })
    .from(mentorships)
    .where(and(eq(mentorships.mentorId, actor.id), inForce(now, mentorships)))
  const inTeams = await db
    .select({ id: teamMembers.personId })
    .from(teamMembers)
    .innerJoin(led, eq(led.teamId, teamMembers.teamId))
    .where(
      and(
        eq(led.personId, actor.id),
        eq(led.place, 'lead'),
        inForce(now, led),
        inForce(now, teamMembers),
        ne(teamMembers.personId, actor.id),
      ),
    )
  return [...new Set([...mentored, ...inTeams].map(({ id }) => id))]
}

/** What colleagues have asked this actor to look at, and who asked. */
export const askedOf = ({ actor, db }: Context) =>
  db
    .select({ evidenceId: reviewRequests.evidenceId, askedBy: reviewRequests.askedBy, note: reviewRequests.note })
    .from(reviewRequests)
    .where(and(eq(reviewRequests.askedOf, actor.id), isNull(reviewRequests.answeredAt)))
    .limit(500)

/** Whether anything could ever wait for this actor: they guide someone, or are asked; decides whether they see the way to the queue. */
export async function reviewsAnything(context: Context): Promise<boolean> {
  return (await guidedBy(context)).length > 0 || (await askedOf(context)).length > 0
}

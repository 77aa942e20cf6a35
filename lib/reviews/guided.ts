import { and, eq, isNull } from 'drizzle-orm'
import { reviewRequests } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { ledBy, mentoredBy } from '@/lib/access/visible-people'

/** The people whose work this actor judges: those they mentor or lead. Managing a programme alone is none of it. */
export async function guidedBy(context: Context): Promise<string[]> {
  const people = [...(await mentoredBy(context)), ...(await ledBy(context))].map(({ id }) => id)
  return [...new Set(people)].filter((id) => id !== context.actor.id)
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

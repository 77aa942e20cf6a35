import { and, eq, inArray, isNull, ne, or, type SQL } from 'drizzle-orm'
import { evidence, reviewRequests } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inSightOf } from '@/lib/access/visible-people'

/**
 * Which evidence this actor may see: their own, that of the people they look after, and single pieces that a reviewer has
 * asked them to look at, until they have answered. What its author took back is seen by its author alone.
 */
export function evidenceInSightOf(context: Context): SQL | undefined {
  const { actor, db } = context
  const asked = db
    .select({ id: reviewRequests.evidenceId })
    .from(reviewRequests)
    .where(and(eq(reviewRequests.askedOf, actor.id), isNull(reviewRequests.answeredAt)))

  return or(
    eq(evidence.personId, actor.id),
    and(ne(evidence.state, 'withdrawn'), or(inSightOf(context, evidence.personId), inArray(evidence.id, asked))),
  )
}

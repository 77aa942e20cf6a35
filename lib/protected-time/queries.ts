import { and, asc, eq, gte, isNull, or } from 'drizzle-orm'
import { people, protectedBlocks } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inSightOf } from '@/lib/access/visible-people'
import { addDays } from '@/lib/core/weeks'
import { clockIn } from '@/lib/core/zones'
import { protectedTimeOf } from '@/lib/hours/protected-time'
import { protectedTimeLimits } from './model'
import { occurrencesIn, type Occurrence, type Span } from './views/occurrence'

export type { Occurrence } from './views/occurrence'
export type Block = typeof protectedBlocks.$inferSelect

/** The day where someone is; that of UTC for someone out of sight. */
export async function todayOf(context: Context, personId: string): Promise<{ today: string; timeZone: string }> {
  const [person] = await context.db
    .select({ timeZone: people.timeZone })
    .from(people)
    .where(and(eq(people.id, personId), inSightOf(context, people.id)))
  const timeZone = person?.timeZone ?? 'UTC'
  return { today: clockIn(context.now, timeZone).day, timeZone }
}

/** Someone's weekly blocks that stand now or are agreed ahead, in the order of the week; none for someone out of sight. */
export async function blocksOf(context: Context, personId: string): Promise<Block[]> {
  const { today } = await todayOf(context, personId)
  return context.db
    .select()
    .from(protectedBlocks)
    .where(
      and(
        eq(protectedBlocks.personId, personId),
        or(isNull(protectedBlocks.to), gte(protectedBlocks.to, today)),
        inSightOf(context, protectedBlocks.personId),
      ),
    )
    .orderBy(asc(protectedBlocks.weekday), asc(protectedBlocks.startsAt), asc(protectedBlocks.id))
}

/**
 * Someone's blocks on the days of a span, those that a blackout takes left out; none for someone out of sight. What is
 * placed again is told with the day on which it would have been.
 */
export async function occurrencesOf(context: Context, personId: string, span: Span): Promise<Occurrence[]> {
  const { today } = await todayOf(context, personId)
  const reach = protectedTimeLimits.replaceDays.most
  const timeOf = await protectedTimeOf(context, [personId], { from: addDays(span.from, -reach), to: span.to })
  return occurrencesIn(timeOf(personId), span, today)
}

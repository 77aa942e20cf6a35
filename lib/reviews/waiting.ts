import { and, count, eq, inArray, isNull, ne, or, sql, sum, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { evidence, signOffs } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { askedOf, guidedBy } from './guided'

/**
 * What waits for this actor's verdict: pieces of the people they guide and those that a colleague asked them to look at,
 * without what they have signed already and what is their own. Undefined when nothing can be waiting.
 */
export async function waitingFor(context: Context): Promise<SQL | undefined> {
  // Asked first, as plain lists: with them the database finds the few that wait among many pieces by its indexes.
  const guided = await guidedBy(context)
  const asked = (await askedOf(context)).map(({ evidenceId }) => evidenceId)
  if (guided.length === 0 && asked.length === 0) return undefined
  const { actor } = context
  return and(
    eq(evidence.state, 'waiting'),
    ne(evidence.personId, actor.id),
    or(
      guided.length > 0 ? inArray(evidence.personId, guided) : undefined,
      asked.length > 0 ? inArray(evidence.id, asked) : undefined,
    ),
    isNull(sql`(${signedByThem(context)})`),
  )
}

/**
 * Their own sign-off of exactly what a piece says now, unless it was taken back. Limited to one row, so that the database
 * looks it up for each of the few pieces that wait, instead of joining all that someone ever signed.
 */
function signedByThem({ actor, db }: Context) {
  const reopening = alias(signOffs, 'reopening')
  const takenBack = db
    .select({ seq: reopening.seq })
    .from(reopening)
    .where(eq(reopening.reopens, signOffs.seq))
    .limit(1)
  return db
    .select({ seq: signOffs.seq })
    .from(signOffs)
    .where(
      and(
        eq(signOffs.evidenceId, evidence.id),
        eq(signOffs.evidenceHash, evidence.contentHash),
        eq(signOffs.signerId, actor.id),
        eq(signOffs.entry, 'sign-off'),
        isNull(sql`(${takenBack})`),
      ),
    )
    .limit(1)
}

/** How many pieces wait for this actor, and how many minutes they take. */
export async function waitingLoad(
  context: Context,
  waits: SQL | undefined,
): Promise<{ pieces: number; minutes: number }> {
  if (!waits) return { pieces: 0, minutes: 0 }
  const [load] = await context.db
    .select({ pieces: count(), minutes: sum(evidence.minutes).mapWith(Number) })
    .from(evidence)
    .where(waits)
  return { pieces: load?.pieces ?? 0, minutes: load?.minutes ?? 0 }
}

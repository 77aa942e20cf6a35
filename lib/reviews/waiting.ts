import { and, count, eq, inArray, ne, notExists, or, sql, sum, type SQL } from 'drizzle-orm'
import { evidence, signOffs } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { stillCounts } from '@/lib/ledger/counting'
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
  const { actor, db } = context
  return and(
    eq(evidence.state, 'waiting'),
    ne(evidence.personId, actor.id),
    or(
      guided.length > 0 ? inArray(evidence.personId, guided) : undefined,
      asked.length > 0 ? inArray(evidence.id, asked) : undefined,
    ),
    notExists(
      db
        .select({ one: sql`1` })
        .from(signOffs)
        .where(and(eq(signOffs.evidenceId, evidence.id), eq(signOffs.signerId, actor.id), stillCounts(db))),
    ),
  )
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

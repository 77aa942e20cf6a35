import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { matchingPairs, matchings, people } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import type { MatchingProblem } from '@/lib/planning/matching/problem'
import { findProgramme, type Programme } from '@/lib/programmes/queries'

type Row = typeof matchings.$inferSelect
export type FoundMatching = Omit<Row, 'madeBy'> & {
  madeBy: string
  programme: Programme
  pairs: readonly { learnerId: string; mentorId: string; isByHand: boolean }[]
}

/** A matching of a programme that the actor manages. */
export async function findMatching(context: Context, matchingId: string): Promise<FoundMatching | undefined> {
  const [row] = await context.db
    .select({ matching: matchings, madeBy: people.name })
    .from(matchings)
    .innerJoin(people, eq(people.id, matchings.madeBy))
    .where(eq(matchings.id, matchingId))
  const programme = row && (await findProgramme(context, row.matching.programmeId))
  if (!row || !programme) return undefined
  return { ...row.matching, madeBy: row.madeBy, programme, pairs: await pairsOf(context.db, matchingId) }
}

/** The last matching that was drawn up for a programme that the actor manages. */
export async function latestMatching(context: Context, programmeId: string): Promise<FoundMatching | undefined> {
  const [latest] = await context.db
    .select({ id: matchings.id })
    .from(matchings)
    .where(eq(matchings.programmeId, programmeId))
    .orderBy(desc(matchings.madeAt), desc(matchings.id))
    .limit(1)
  return latest && findMatching(context, latest.id)
}

/** What was decided by hand: pairs that must stay, and people who were proposed a mentor and are to have none this time. */
export function decisionsOf({ problem, answer, pairs }: FoundMatching): Pick<MatchingProblem, 'pinned' | 'leftOut'> {
  const paired = new Set(pairs.map(({ learnerId }) => learnerId))
  const proposed = answer.pairs.map(({ learner }) => learner)
  return {
    pinned: pairs
      .filter(({ isByHand }) => isByHand)
      .map(({ learnerId, mentorId }) => ({ learner: learnerId, mentor: mentorId })),
    leftOut: [...new Set([...problem.leftOut, ...proposed])].filter((id) => !paired.has(id)),
  }
}

/** Claims a draft for a change, inside the caller's transaction; false when it was changed or published since it was read. */
export async function claimDraft(tx: Database, matchingId: string, version: number): Promise<boolean> {
  const claimed = await tx
    .update(matchings)
    .set({ version: sql`${matchings.version} + 1` })
    .where(and(eq(matchings.id, matchingId), eq(matchings.version, version), isNull(matchings.publishedAt)))
    .returning({ id: matchings.id })
  return claimed.length === 1
}

export const staleMatching =
  'This proposal was changed or published elsewhere meanwhile. Reload the page to see how it stands now.'

const pairsOf = (db: Database, matchingId: string) =>
  db
    .select({
      learnerId: matchingPairs.learnerId,
      mentorId: matchingPairs.mentorId,
      isByHand: matchingPairs.isByHand,
    })
    .from(matchingPairs)
    .where(eq(matchingPairs.matchingId, matchingId))
    .orderBy(matchingPairs.learnerId)

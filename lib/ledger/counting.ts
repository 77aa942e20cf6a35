import { and, asc, eq, exists, ne, notExists, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Database } from '@/db'
import { evidence, signOffs } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inSightOf } from '@/lib/access/visible-people'
import type { CountingSignOff } from './model'

/**
 * The sign-offs of someone in sight that count today, the oldest first: not reopened, on evidence that is neither
 * withdrawn nor changed since. Of one skill, or of all.
 */
export const countingSignOffs = (context: Context, personId: string, skillId?: string): Promise<CountingSignOff[]> =>
  selectCounting(
    context.db,
    and(inSightOf(context, signOffs.personId), eq(signOffs.personId, personId), ofSkill(skillId)),
  )

/** What counts for a person and skill, inside the caller's transaction; for settling, whoever it is that asks. */
export const countingFor = (tx: Database, personId: string, skillId: string): Promise<CountingSignOff[]> =>
  selectCounting(tx, and(eq(signOffs.personId, personId), ofSkill(skillId)))

const ofSkill = (skillId: string | undefined) => (skillId === undefined ? undefined : eq(signOffs.skillId, skillId))

const selectCounting = (db: Database, of: SQL | undefined): Promise<CountingSignOff[]> =>
  db
    .select({
      seq: signOffs.seq,
      id: signOffs.id,
      personId: signOffs.personId,
      skillId: signOffs.skillId,
      level: signOffs.level,
      signerId: signOffs.signerId,
      signerStanding: signOffs.signerStanding,
      evidenceId: signOffs.evidenceId,
      evidenceHash: signOffs.evidenceHash,
      at: signOffs.at,
    })
    .from(signOffs)
    .where(and(of, stillCounts(db)))
    .orderBy(asc(signOffs.seq))

/** Does a row of the ledger count: a sign-off, not taken back, on evidence that is still what was judged? */
export function stillCounts(db: Database): SQL | undefined {
  const reopening = alias(signOffs, 'reopening')
  return and(
    eq(signOffs.entry, 'sign-off'),
    notExists(
      db
        .select({ one: sql`1` })
        .from(reopening)
        .where(eq(reopening.reopens, signOffs.seq)),
    ),
    exists(
      db
        .select({ one: sql`1` })
        .from(evidence)
        .where(
          and(
            eq(evidence.id, signOffs.evidenceId),
            eq(evidence.contentHash, signOffs.evidenceHash),
            ne(evidence.state, 'withdrawn'),
          ),
        ),
    ),
  )
}

import { and, asc, eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { absences } from '@/db/schema'
import type { Context } from '@/lib/access/context'

/** The numbers of the periods in which someone is away, in order. */
export async function absentIn(db: Database, cohortId: string, personId: string): Promise<number[]> {
  const rows = await db
    .select({ period: absences.period })
    .from(absences)
    .where(and(eq(absences.cohortId, cohortId), eq(absences.personId, personId)))
    .orderBy(asc(absences.period))
  return rows.map(({ period }) => period)
}

/** Someone is away in these periods and no others, from now on; inside the caller's transaction, which has locked the cohort. */
export async function saveAbsences(
  tx: Database,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
  { cohortId, personId, absent }: { cohortId: string; personId: string; absent: readonly number[] },
): Promise<void> {
  const before = await absentIn(tx, cohortId, personId)
  for (const period of before.filter((one) => !absent.includes(one)))
    await tx
      .delete(absences)
      .where(and(eq(absences.cohortId, cohortId), eq(absences.personId, personId), eq(absences.period, period)))
  const added = absent.filter((one) => !before.includes(one))
  if (added.length > 0)
    await tx
      .insert(absences)
      .values(added.map((period) => ({ cohortId, personId, period, saidBy: actor.id, saidAt: now })))
}

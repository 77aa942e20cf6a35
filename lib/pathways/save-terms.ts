import { and, eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { planTerms } from '@/db/schema'
import { usualTerms, type Terms } from './facts'

/**
 * Writes a person's terms inside the caller's transaction, if they are still the version that was read.
 * Answers false when someone (another tab, another device) changed them meanwhile.
 */
export async function saveTerms(
  tx: Database,
  personId: string,
  change: Partial<Omit<Terms, 'version'>>,
  version: number,
): Promise<boolean> {
  if (version === 0) {
    const { version: _, ...usual } = usualTerms
    const inserted = await tx
      .insert(planTerms)
      .values({ personId, ...usual, ...change })
      .onConflictDoNothing()
      .returning({ version: planTerms.version })
    return inserted.length === 1
  }
  const updated = await tx
    .update(planTerms)
    .set({ ...change, version: version + 1 })
    .where(and(eq(planTerms.personId, personId), eq(planTerms.version, version)))
    .returning({ version: planTerms.version })
  return updated.length === 1
}

export const staleTerms =
  'Your hours or terms were changed elsewhere meanwhile. Have a look at what they are now, and say again what you want.'

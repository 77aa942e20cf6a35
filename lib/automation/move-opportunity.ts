import { and, eq } from 'drizzle-orm'
import { opportunities } from '@/db/schema'
import type { Database } from '@/db'
import type { Opportunity } from './queries'

/** Sets an opportunity to another state inside the caller's transaction; false if it was changed meanwhile. */
export async function moveOpportunity(
  tx: Database,
  { id }: Opportunity,
  version: number,
  to: Partial<typeof opportunities.$inferInsert>,
): Promise<boolean> {
  const moved = await tx
    .update(opportunities)
    .set({ ...to, version: version + 1 })
    .where(and(eq(opportunities.id, id), eq(opportunities.version, version)))
    .returning({ id: opportunities.id })
  return moved.length > 0
}

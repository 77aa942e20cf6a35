import { eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { protectedBlocks } from '@/db/schema'
import { addDays } from '@/lib/core/weeks'
import { wordOn } from './find-block'
import type { Block } from './queries'

/** Ends a block, inside the caller's transaction: with yesterday, or with today if something was said of today. Answers with its last day. */
export async function endOn(
  tx: Database,
  { id, from, version }: Block,
  { today, now }: { today: string; now: Date },
): Promise<string> {
  const last = (await wordOn(tx, id, today)) ? today : addDays(today, -1)
  // A block that has not begun ends on the day before, so it has no day at all.
  const to = last < from ? addDays(from, -1) : last
  await tx
    .update(protectedBlocks)
    .set({ to, changedAt: now, version: version + 1 })
    .where(eq(protectedBlocks.id, id))
  return last
}

import { and, eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { blockDays, protectedBlocks } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { fallsOn, wordOn } from '@/lib/protected-time/find-block'
import { noOtherTime, unsay, writeWord } from '@/lib/protected-time/write-word'

/** Hours written on a protected block say that it was taken on that day; none say that nothing is known of it again. */
export async function markBlock(
  tx: Database,
  { actor, now }: Context,
  { blockId, day, isTaken }: { blockId: string; day: string; isTaken: boolean },
): Promise<void> {
  const [block] = await tx
    .select()
    .from(protectedBlocks)
    .where(and(eq(protectedBlocks.id, blockId), eq(protectedBlocks.personId, actor.id)))
  if (!block) return
  const [moved] = await tx
    .select()
    .from(blockDays)
    .where(and(eq(blockDays.blockId, blockId), eq(blockDays.insteadDay, day)))
  if (moved) {
    await writeWord(tx, { ...moved, insteadTakenAt: isTaken ? now : null }, moved.version)
    return
  }
  if (!fallsOn(block, day)) return
  const word = await wordOn(tx, blockId, day)
  if (!word && isTaken)
    await writeWord(
      tx,
      { blockId, day, outcome: 'taken', reason: '', decidedBy: actor.id, decidedAt: now, ...noOtherTime },
      0,
    )
  if (word?.outcome === 'taken' && !isTaken) await unsay(tx, word)
}

import { and, eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { blockDays } from '@/db/schema'
import type { BlockDayRow } from './find-block'

type Word = Omit<typeof blockDays.$inferInsert, 'version'>

/**
 * Keeps what is said of a block's day, if nobody said something else meanwhile: `version` is that of the word that was read,
 * 0 for none. Answers with the new version, or null when it is stale.
 */
export async function writeWord(tx: Database, word: Word, version: number): Promise<number | null> {
  if (version === 0) {
    const written = await tx.insert(blockDays).values(word).onConflictDoNothing().returning()
    return written.length === 1 ? 1 : null
  }
  const { blockId, day, ...change } = word
  const written = await tx
    .update(blockDays)
    .set({ ...change, version: version + 1 })
    .where(sameWord({ blockId, day, version }))
    .returning()
  return written.length === 1 ? version + 1 : null
}

/** Takes back what was said of a block's day, so that nothing is. Answers false when it is stale. */
export async function unsay(tx: Database, word: Pick<BlockDayRow, 'blockId' | 'day' | 'version'>): Promise<boolean> {
  const gone = await tx.delete(blockDays).where(sameWord(word)).returning({ day: blockDays.day })
  return gone.length === 1
}

const sameWord = ({ blockId, day, version }: Pick<BlockDayRow, 'blockId' | 'day' | 'version'>) =>
  and(eq(blockDays.blockId, blockId), eq(blockDays.day, day), eq(blockDays.version, version))

/** The columns of another time, empty: for a word that has none. */
export const noOtherTime = {
  insteadDay: null,
  insteadStartsAt: null,
  insteadBy: null,
  insteadAt: null,
  insteadTakenAt: null,
} as const

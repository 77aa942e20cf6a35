import { and, eq, gte, isNull, or } from 'drizzle-orm'
import type { Database } from '@/db'
import { blockDays, people, protectedBlocks } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inSightOf } from '@/lib/access/visible-people'
import { weekdayOf } from '@/lib/core/weeks'
import { findPerson } from '@/lib/people/queries'
import type { Person } from '@/lib/people/model'
import type { Block } from './queries'

export type BlockDayRow = typeof blockDays.$inferSelect

/** A block that the actor may see, and whose it is; undefined when there is none. */
export async function findBlock(
  context: Context,
  blockId: string,
): Promise<{ block: Block; person: Person } | undefined> {
  const [block] = await context.db
    .select()
    .from(protectedBlocks)
    .where(and(eq(protectedBlocks.id, blockId), inSightOf(context, protectedBlocks.personId)))
  const person = block && (await findPerson(context, block.personId))
  return block && person ? { block, person } : undefined
}

/** Holds someone's protected time for this transaction alone: changes to it take turns. */
export async function lockTimeOf(tx: Database, personId: string): Promise<void> {
  await tx.select({ id: people.id }).from(people).where(eq(people.id, personId)).for('update')
}

/** Does this block fall on that day? */
export const fallsOn = ({ weekday, from, to }: Block, day: string): boolean =>
  weekdayOf(day) === weekday && from <= day && (to === null || day <= to)

export async function wordOn(tx: Database, blockId: string, day: string): Promise<BlockDayRow | undefined> {
  const [word] = await tx
    .select()
    .from(blockDays)
    .where(and(eq(blockDays.blockId, blockId), eq(blockDays.day, day)))
  return word
}

/** Someone's blocks that stand on a day or later. */
export const standingFrom = (tx: Database, personId: string, day: string): Promise<Block[]> =>
  tx
    .select()
    .from(protectedBlocks)
    .where(and(eq(protectedBlocks.personId, personId), or(isNull(protectedBlocks.to), gte(protectedBlocks.to, day))))

export const noBlock = 'That block is not there any more. Reload the page to see what is.'
export const staleBlock =
  'That block was changed elsewhere meanwhile. Reload the page, and change it again if you still want to.'

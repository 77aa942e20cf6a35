import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { fallsOn, findBlock, lockTimeOf, noBlock, staleBlock, wordOn } from '../find-block'
import type { SayTakenInput } from '../inputs/blocks'
import { todayOf } from '../queries'
import { noOtherTime, unsay, writeWord } from '../write-word'

/** Someone says that a block's day, or the time that it was given instead, was taken; or takes that back. */
export async function sayTaken(context: Context, input: SayTakenInput): Promise<Result<{ version: number }>> {
  const { actor, db, now } = context
  const { blockId, day, said, version } = input
  const found = await findBlock(context, blockId)
  if (!found || !fallsOn(found.block, day)) return refuse('not-found', noBlock)
  authorize(actor, 'protected-time.arrange', found.person)
  const { today } = await todayOf(context, actor.id)

  return db.transaction(async (tx) => {
    await lockTimeOf(tx, actor.id)
    const word = await wordOn(tx, blockId, day)
    if ((word?.version ?? 0) !== version) return refuse('stale', staleBlock)
    const wasMoved = word?.outcome === 'cancelled' && word.insteadDay !== null
    if (word?.outcome === 'cancelled' && !wasMoved)
      return refuse('conflict', 'That block was cancelled. Give it another time first, or keep it after all.')
    if (((wasMoved ? word.insteadDay : null) ?? day) > today)
      return refuse('conflict', 'That time is still to come. Say so when it is over.')

    const next = await say()
    if (next === null) return refuse('stale', staleBlock)
    await record(tx, context, 'protected-time.arrange', actor.id, { did: 'say-taken', blockId, day, said })
    return done({ version: next })

    async function say(): Promise<number | null> {
      if (wasMoved) return writeWord(tx, { ...word, insteadTakenAt: said === 'taken' ? now : null }, version)
      if (said === 'nothing') return !word || (await unsay(tx, word)) ? 0 : null
      const taken = { blockId, day, outcome: 'taken' as const, reason: '', decidedBy: actor.id, decidedAt: now }
      return writeWord(tx, { ...taken, ...noOtherTime }, version)
    }
  })
}

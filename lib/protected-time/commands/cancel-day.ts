import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { sayDay } from '@/lib/core/say'
import { addDays } from '@/lib/core/weeks'
import { fallsOn, findBlock, lockTimeOf, noBlock, staleBlock, wordOn } from '../find-block'
import type { CancelDayInput } from '../inputs/blocks'
import { todayOf } from '../queries'
import { noOtherTime, writeWord } from '../write-word'

/** Days back for which it can still be said that a block did not take place. */
const daysBack = 60

/** The person or a lead of theirs cancels a block's day, with a reason. It is not lost yet: it can be given another time. */
export async function cancelDay(context: Context, input: CancelDayInput): Promise<Result<{ version: number }>> {
  const { actor, db, now } = context
  const { blockId, day, reason, version } = input
  const found = await findBlock(context, blockId)
  if (!found || !fallsOn(found.block, day)) return refuse('not-found', noBlock)
  const { person } = found
  authorize(actor, 'protected-time.cancel', person)
  const { today } = await todayOf(context, person.id)
  if (day < addDays(today, -daysBack))
    return refuse('conflict', `${sayDay(day)} is too long ago to be cancelled; what was said of it stays.`)

  return db.transaction(async (tx) => {
    await lockTimeOf(tx, person.id)
    const word = await wordOn(tx, blockId, day)
    if ((word?.version ?? 0) !== version) return refuse('stale', staleBlock)
    const cancelled = { blockId, day, outcome: 'cancelled' as const, reason, decidedBy: actor.id, decidedAt: now }
    const next = await writeWord(tx, { ...cancelled, ...noOtherTime }, version)
    if (next === null) return refuse('stale', staleBlock)
    await record(tx, context, 'protected-time.cancel', person.id, { did: 'cancel', blockId, day, reason })
    return done({ version: next })
  })
}

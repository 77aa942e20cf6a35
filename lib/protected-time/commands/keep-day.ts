import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { fallsOn, findBlock, lockTimeOf, noBlock, staleBlock, wordOn } from '../find-block'
import type { KeepDayInput } from '../inputs/blocks'
import { movingTime } from '../moving-time'
import { unsay } from '../write-word'

/** Whoever cancelled a block's day takes that back: it stands as it was. */
export async function keepDay(context: Context, input: KeepDayInput): Promise<Result<{ version: number }>> {
  const { actor } = context
  const { blockId, day, version } = input
  const found = await findBlock(context, blockId)
  if (!found || !fallsOn(found.block, day)) return refuse('not-found', noBlock)
  const { person } = found
  authorize(actor, 'protected-time.cancel', person)
  const because =
    person.id === actor.id ? 'You kept a block after all.' : `${actor.name} gave you a cancelled block back.`

  return movingTime(context, { personIds: [person.id], cause: 'block', because }, async (tx) => {
    await lockTimeOf(tx, person.id)
    const word = await wordOn(tx, blockId, day)
    if (!word || word.version !== version) return refuse('stale', staleBlock)
    if (word.outcome !== 'cancelled') return refuse('conflict', 'That block was not cancelled.')
    if (word.decidedBy !== actor.id)
      return refuse('conflict', 'Someone else cancelled it, and has taken the time already. Give it another time.')
    if (!(await unsay(tx, word))) return refuse('stale', staleBlock)
    await record(tx, context, 'protected-time.cancel', person.id, { did: 'keep', blockId, day })
    return done({ version: 0 })
  })
}

import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { endOn } from '../end-on'
import { lockTimeOf, noBlock, staleBlock, standingFrom } from '../find-block'
import type { EndBlockInput } from '../inputs/blocks'
import { movingTime } from '../moving-time'
import { todayOf } from '../queries'
import { sayBlock } from '../views/words'

/** Someone no longer protects these hours every week. Their usual hours stay; those of the block have no fixed place any more. */
export async function endBlock(context: Context, input: EndBlockInput): Promise<Result<{ was: string }>> {
  const { actor, now } = context
  authorize(actor, 'protected-time.arrange', actor)
  const { today } = await todayOf(context, actor.id)

  return movingTime(context, { personIds: [actor.id], cause: 'block', because: 'You ended a block.' }, async (tx) => {
    await lockTimeOf(tx, actor.id)
    const block = (await standingFrom(tx, actor.id, today)).find(({ id, to }) => id === input.blockId && to === null)
    if (!block) return refuse('not-found', noBlock)
    if (block.version !== input.version) return refuse('stale', staleBlock)
    await endOn(tx, block, { today, now })
    await record(tx, context, 'protected-time.arrange', actor.id, { did: 'end-block', blockId: block.id })
    return done({ was: sayBlock(block) })
  })
}

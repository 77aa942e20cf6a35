import { refuse, type Result } from '@/lib/core/result'
import { addDays } from '@/lib/core/weeks'
import type { Context } from '@/lib/access/context'
import { otherOf, type Pair } from './views/pair'

/** Why nothing can be added to what these two keep together; undefined while their mentorship goes on. */
export function notGoingOn(context: Context, pair: Pair): Result<never> | undefined {
  if (pair.isInForce) return undefined
  const { name } = otherOf(pair, context.actor.id)
  return pair.to && pair.to <= context.now
    ? refuse(
        'conflict',
        `Your mentorship with ${name} has ended. What you kept can be read, and nothing is added to it.`,
      )
    : refuse('conflict', `Your mentorship with ${name} has not begun yet.`)
}

/** A meeting is kept after it was held; a day's grace, because it may be tomorrow already where they sit. */
export function notHeldYet({ now }: Context, heldOn: string): Result<never> | undefined {
  if (heldOn <= addDays(now.toISOString().slice(0, 10), 1)) return undefined
  return refuse('invalid', 'That day is still to come.', { heldOn: 'Give the day on which you met.' })
}

import { protectedBlocks } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import { sayCount } from '@/lib/core/say'
import { lockTimeOf, standingFrom } from '../find-block'
import type { ArrangeSeveralInput } from '../inputs/several'
import { protectedTimeLimits } from '../model'
import { movingTime } from '../moving-time'
import { todayOf } from '../queries'
import { raiseHours } from '../raise-hours'
import { sayTimes, weekdayName } from '../views/words'

type Place = ArrangeSeveralInput['blocks'][number]

/** Someone protects several times of every week at once: all of them or, where one is in the way, none. */
export async function arrangeSeveral(
  context: Context,
  { blocks }: ArrangeSeveralInput,
): Promise<Result<{ blocks: number; hoursRaisedTo: number | null }>> {
  const { actor, now } = context
  authorize(actor, 'protected-time.arrange', actor)
  const { today, timeZone } = await todayOf(context, actor.id)
  const because = `You protected ${sayCount(blocks.length, 'more block')}.`

  return movingTime(context, { personIds: [actor.id], cause: 'block', because }, async (tx) => {
    await lockTimeOf(tx, actor.id)
    const standing = (await standingFrom(tx, actor.id, today)).filter(({ to }) => to === null)
    const { blocks: most } = protectedTimeLimits
    if (standing.length + blocks.length > most)
      return refuse('conflict', `A week holds ${most} blocks at most. End some that you no longer need.`)
    const inTheWay = blocks.find((block, at) =>
      [...standing.filter((each) => each.timeZone === timeZone), ...blocks.slice(0, at)].some((other) =>
        lieUponEachOther(block, other),
      ),
    )
    if (inTheWay)
      return refuse(
        'conflict',
        `${weekdayName(inTheWay.weekday)}, ${sayTimes(inTheWay)} is protected already. Choose another time.`,
      )
    const base = { personId: actor.id, timeZone, from: today, createdBy: actor.id, createdAt: now, changedAt: now }
    await tx.insert(protectedBlocks).values(blocks.map((block) => ({ ...base, ...block, id: newId(now) })))
    const hoursRaisedTo = await raiseHours(tx, actor.id, today)
    await record(tx, context, 'protected-time.arrange', actor.id, { did: 'arrange-several', blocks, hoursRaisedTo })
    return done({ blocks: blocks.length, hoursRaisedTo })
  })
}

const lieUponEachOther = (one: Place, other: Place): boolean =>
  one.weekday === other.weekday &&
  one.startsAt < other.startsAt + other.minutes &&
  other.startsAt < one.startsAt + one.minutes

import { eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { protectedBlocks } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import { addDays } from '@/lib/core/weeks'
import { endOn } from '../end-on'
import { lockTimeOf, noBlock, staleBlock, standingFrom } from '../find-block'
import type { ArrangeBlockInput } from '../inputs/blocks'
import { protectedTimeLimits } from '../model'
import { movingTime } from '../moving-time'
import { todayOf, type Block } from '../queries'
import { raiseHours } from '../raise-hours'
import { sayBlock, sayTimes, weekdayName } from '../views/words'

type Arranged = { blockId: string; version: number; hoursRaisedTo: number | null }

/**
 * Someone protects hours of every week, or gives a block of theirs another time. What was said of its days until today stays
 * with the time that it had.
 */
export async function arrangeBlock(context: Context, input: ArrangeBlockInput): Promise<Result<Arranged>> {
  const { actor, now } = context
  authorize(actor, 'protected-time.arrange', actor)
  const { blockId, version, ...place } = input
  const { today } = await todayOf(context, actor.id)
  const because = blockId ? `You moved a block to ${sayBlock(place)}.` : `You protected ${sayBlock(place)}.`

  return movingTime(context, { personIds: [actor.id], cause: 'block', because }, async (tx) => {
    await lockTimeOf(tx, actor.id)
    const standing = await standingFrom(tx, actor.id, today)
    const before = blockId ? standing.find(({ id, to }) => id === blockId && to === null) : undefined
    if (blockId && !before) return refuse('not-found', noBlock)
    if (before && before.version !== version) return refuse('stale', staleBlock)
    const others = standing.filter(({ id, to }) => id !== blockId && to === null)
    if (others.length >= protectedTimeLimits.blocks)
      return refuse(
        'conflict',
        `A week holds ${protectedTimeLimits.blocks} blocks at most. End one that you no longer need.`,
      )
    const inTheWay = others.find((other) => lieUponEachOther(other, place))
    if (inTheWay)
      return refuse('invalid', 'Please check the marked fields.', {
        startsAt: `${weekdayName(inTheWay.weekday)}, ${sayTimes(inTheWay)} is protected already. Choose another time, or change that block.`,
      })

    const saved = before
      ? await move(tx, before, { ...place, now, today })
      : await add(tx, { ...place, ...base(actor.id, now), from: today })
    const hoursRaisedTo = await raiseHours(tx, actor.id, today)
    await record(tx, context, 'protected-time.arrange', actor.id, {
      did: 'arrange-block',
      ...input,
      ...saved,
      hoursRaisedTo,
    })
    return done({ ...saved, hoursRaisedTo })
  })
}

type Place = Pick<Block, 'weekday' | 'startsAt' | 'minutes' | 'timeZone'>

const lieUponEachOther = (one: Place, other: Place): boolean =>
  one.weekday === other.weekday &&
  one.timeZone === other.timeZone &&
  one.startsAt < other.startsAt + other.minutes &&
  other.startsAt < one.startsAt + one.minutes

const base = (personId: string, now: Date) => ({ personId, createdBy: personId, createdAt: now, changedAt: now })

async function add(tx: Database, values: Omit<typeof protectedBlocks.$inferInsert, 'id'>) {
  const id = newId(values.createdAt)
  await tx.insert(protectedBlocks).values({ ...values, id })
  return { blockId: id, version: 1 }
}

/** A block that has not had a day yet is moved as it is; another ends, and one at the new time goes on. */
async function move(tx: Database, before: Block, { now, today, ...place }: Place & { now: Date; today: string }) {
  if (before.from >= today) {
    const version = before.version + 1
    await tx
      .update(protectedBlocks)
      .set({ ...place, changedAt: now, version })
      .where(eq(protectedBlocks.id, before.id))
    return { blockId: before.id, version }
  }
  const last = await endOn(tx, before, { today, now })
  const { personId, reclaimedId } = before
  return add(tx, { ...place, ...base(personId, now), reclaimedId, from: addDays(last, 1) })
}

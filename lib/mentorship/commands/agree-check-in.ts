import { eq } from 'drizzle-orm'
import { checkInLevels, checkIns } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { levelsOf } from '@/lib/pathways/facts'
import { levelNow } from '@/lib/pathways/model'
import { stateLevel } from '@/lib/pathways/state-level'
import type { AgreeCheckInInput } from '../check-in-input'
import { findCheckIn } from '../check-ins'
import { lockCheckIn, mayNotBeSaid } from '../lock-check-in'
import { firstName } from '../views/pair'

/** What both agree on becomes the level that the learner claims: nothing was shown, so nothing is attested. */
export async function agreeCheckIn(context: Context, input: AgreeCheckInInput): Promise<Result<{ stated: number }>> {
  const { actor, db, now } = context
  const { checkInId, version, levels } = input
  const checkIn = await findCheckIn(context, checkInId)
  if (!checkIn) return refuse('not-found', 'That check-in does not exist.')
  authorize(actor, 'check-in.fill', checkIn)
  const refusal = await mayNotBeSaid(context, checkIn, levels)
  if (refusal) return refusal
  const { personId } = checkIn
  const other = firstName(personId === actor.id ? checkIn.mentor : checkIn.learner)
  const held = await levelsOf(context, personId)
  // A level that is held already, however it is proven, is not stated once more.
  const differing = Object.entries(levels).filter(
    ([id, { level }]) => level !== levelNow(held[id]) && level !== (held[id]?.claimed ?? 0),
  )

  return db.transaction(async (tx) => {
    const row = await lockCheckIn(tx, checkInId)
    if (!row) return refuse('not-found', 'That check-in does not exist.')
    if (row.agreedAt)
      return refuse('stale', 'The joint levels have been saved already. Reload the page to see what they are.')
    if (!row.selfFilledAt || !row.mentorFilledAt)
      return refuse('conflict', `Both of you fill in first; then you see what ${other} says, and agree.`)
    if (row.version !== version)
      return refuse('stale', 'This check-in has changed meanwhile. Reload the page to see both sides as they are now.')

    await tx
      .insert(checkInLevels)
      .values(
        Object.entries(levels).map(([skillId, said]) => ({ checkInId, skillId, side: 'joint' as const, ...said })),
      )
    await tx
      .update(checkIns)
      .set({ agreedAt: now, version: version + 1 })
      .where(eq(checkIns.id, checkInId))
    for (const [skillId, { level, note }] of differing) {
      const agreed = `${checkIn.learner} and ${checkIn.mentor} agreed on it${note ? `. ${note}` : '.'}`
      const statement = { personId, skillId, level, note: agreed, statedBy: actor.id }
      await stateLevel(tx, now, { ...statement, proof: 'claimed', ground: 'check-in' })
    }
    const agreed = Object.fromEntries(Object.entries(levels).map(([id, { level }]) => [id, level]))
    await record(tx, context, 'check-in.fill', checkInId, { side: 'joint', personId, levels: agreed })
    return done({ stated: differing.length })
  })
}

import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { sayDay } from '@/lib/core/say'
import { clockIn } from '@/lib/core/zones'
import { addDays } from '@/lib/core/weeks'
import { protectedTimeOf } from '@/lib/hours/protected-time'
import { fallsOn, findBlock, lockTimeOf, noBlock, staleBlock, wordOn } from '../find-block'
import type { PlaceAgainInput } from '../inputs/blocks'
import { movingTime } from '../moving-time'
import { whyNotThere } from '../other-time'
import { todayOf } from '../queries'
import { placeUntil } from '../views/occurrence'
import { writeWord } from '../write-word'

/** The person or a lead of theirs gives a cancelled block another time, within the days that the team has set for it. */
export async function placeAgain(context: Context, input: PlaceAgainInput): Promise<Result<{ version: number }>> {
  const { actor, now } = context
  const { blockId, day, insteadDay, insteadStartsAt, version } = input
  const found = await findBlock(context, blockId)
  if (!found || !fallsOn(found.block, day)) return refuse('not-found', noBlock)
  const { block, person } = found
  authorize(actor, 'protected-time.cancel', person)
  const { today } = await todayOf(context, person.id)
  const around = { from: addDays(insteadDay, -7), to: addDays(insteadDay, 7) }
  const time = (await protectedTimeOf(context, [person.id], around))(person.id)
  const because = `${person.id === actor.id ? 'You' : actor.name} placed a block again on ${sayDay(insteadDay)}.`

  return movingTime(context, { personIds: [person.id], cause: 'block', because }, async (tx) => {
    await lockTimeOf(tx, person.id)
    const word = await wordOn(tx, blockId, day)
    if (!word || word.version !== version) return refuse('stale', staleBlock)
    if (word.outcome !== 'cancelled') return refuse('conflict', 'Only a cancelled block needs another time.')
    const decidedOn = clockIn(word.decidedAt, block.timeZone).day
    const by = addDays(decidedOn, time.replaceDays)
    if (today > by)
      return refuse('conflict', `It could be placed again until ${sayDay(by)}. It is lost now, and the plan knows.`)
    const until = placeUntil({ day, decidedOn }, time.replaceDays)
    const place = { day: insteadDay, startsAt: insteadStartsAt, minutes: block.minutes }
    const fault = whyNotThere(place, { block, day, time, today, until })
    if (fault) return refuse('invalid', 'Please check the marked fields.', fault)

    const instead = { insteadDay, insteadStartsAt, insteadBy: actor.id, insteadAt: now, insteadTakenAt: null }
    const next = await writeWord(tx, { ...word, ...instead }, version)
    if (next === null) return refuse('stale', staleBlock)
    await record(tx, context, 'protected-time.cancel', person.id, { did: 'place-again', ...input })
    return done({ version: next })
  })
}

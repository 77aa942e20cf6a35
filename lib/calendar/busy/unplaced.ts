import type { Context } from '@/lib/access/context'
import { addDays, mondayOf } from '@/lib/core/weeks'
import { givenBackIn } from '@/lib/pathways/capacity'
import { capacityFactsOf } from '@/lib/pathways/capacity-facts'
import { todayOf } from '@/lib/protected-time/queries'
import { protectedTimeLimits } from '@/lib/protected-time/model'
import { calendarLimits } from '../model'
import type { WeeklyTime } from '../views/proposal'

export type Unplaced = {
  /** Minutes a week for learning that lie in no block. */
  minutes: number
  taken: WeeklyTime[]
  /** How many blocks there may be more. */
  room: number
  mondays: string[]
  timeZone: string
}

/** What of someone's weekly hours has no time of its own, as things stand next week. */
export async function unplacedOf(context: Context): Promise<Unplaced> {
  const { actor } = context
  const { today, timeZone } = await todayOf(context, actor.id)
  const next = addDays(mondayOf(today), 7)
  const facts = await capacityFactsOf(context, actor.id)
  const taken = (facts?.blocks ?? []).filter(({ to }) => to === null || to >= next)
  const held = taken.reduce((sum, { minutes }) => sum + minutes, 0)
  const hours = facts ? facts.usual + givenBackIn(facts, next) : 0
  return {
    minutes: Math.max(0, hours * 60 - held),
    taken,
    room: Math.max(0, protectedTimeLimits.blocks - taken.length),
    mondays: Array.from({ length: calendarLimits.busyWeeks }, (_, at) => addDays(next, at * 7)),
    timeZone,
  }
}

import type { Context } from '@/lib/access/context'
import { addDays, mondayOf } from '@/lib/core/weeks'
import { protectedTimeOf } from '@/lib/hours/protected-time'
import { protectedTimeLimits } from '@/lib/protected-time/model'
import { capacityFrom, type Capacity } from './capacity'
import { todayIn } from './model'

/** No plan looks further ahead than its 312 weeks. */
const weeksAhead = 320

/** What someone's protected time says of the weeks that a plan of today may hold, blocks moved into them from before included. */
export async function capacityOf(context: Context, personId: string, timeZone: string): Promise<Capacity> {
  const today = todayIn(timeZone, context.now)
  const timeOf = await protectedTimeOf(context, [personId], {
    from: addDays(mondayOf(today), -protectedTimeLimits.replaceDays.most - 7),
    to: addDays(mondayOf(today), weeksAhead * 7),
  })
  return capacityFrom(timeOf(personId), today)
}

import { within, type Context } from '@/lib/access/context'
import { done, type Result } from '@/lib/core/result'
import { setWeek } from './commands/set-week'
import type { SetWeeks } from './form-input'

/** Gives several weeks in a row the same hours: all of them, or none. */
export function setWeeks(context: Context, { weeks, hours, reason }: SetWeeks): Promise<Result<{ weeks: string[] }>> {
  return context.db.transaction(async (tx) => {
    for (const week of weeks) await setWeek(within(context, tx), { week, hours, reason })
    return done({ weeks })
  })
}

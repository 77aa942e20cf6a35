import type { Context } from '@/lib/access/context'
import { drawUpSchedule } from '@/lib/rotation/commands/draw-up-schedule'
import { publishSchedule } from '@/lib/rotation/commands/publish-schedule'
import { drawUpInput, type DrawUpInput } from '@/lib/rotation/input'
import { findSchedule, type FoundSchedule } from '@/lib/rotation/queries'
import { workOn } from '@/lib/rotation/work/work-on'
import { cohortId } from '../support/rotation-world'

/** What the draw-up page sends, with what is usual where nothing else is said. */
export const asked = (with_: Partial<DrawUpInput> = {}): DrawUpInput => ({
  ...drawUpInput.parse({ cohortId }),
  ...with_,
})

/** Asks for a schedule and waits for its end. */
export async function drawnUp(context: Context, with_: Partial<DrawUpInput> = {}): Promise<FoundSchedule> {
  const result = await drawUpSchedule(context, asked(with_))
  if (!result.ok) throw new Error(result.refusal.message)
  await workOn(context.db, result.value.scheduleId, () => context.now)
  return schedule(context, result.value.scheduleId)
}

export async function schedule(context: Context, id: string): Promise<FoundSchedule> {
  const found = await findSchedule(context, id)
  if (!found) throw new Error(`There is no schedule ${id}.`)
  return found
}

export async function published(context: Context, scheduleId: string) {
  const { version } = await schedule(context, scheduleId)
  const result = await publishSchedule(context, { scheduleId, version })
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value
}

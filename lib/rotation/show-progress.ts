import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { done, refuse, type Result } from '@/lib/core/result'
import type { ProgressInput } from './input'
import { standOf } from './queries'
import { isAwaited, progressOf } from './show-schedule'
import type { ProgressView } from './views/schedule'

/** How far the drawing up of a schedule has come; asked again and again while it lasts. */
export async function showProgress(
  context: Context,
  { cohortId, scheduleId }: ProgressInput,
): Promise<Result<ProgressView>> {
  const found = await standOf(context, cohortId, scheduleId)
  if (!found) return refuse('not-found', 'There is no such schedule.')
  authorize(context.actor, 'rotation.schedule', found.cohort)
  return done(progressOf({ ...found, isWeighing: isAwaited(found, context.now) }))
}

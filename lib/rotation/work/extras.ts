import type { RotationPlan } from '@/lib/planning/rotation/plan'
import type { Extras } from '../model'
import type { Beating } from './beating'
import type { Claimed } from './claim'

/** What is worked out beside the schedule itself; nothing where that was not asked for, or somebody wants it to end. */
export async function extrasFor(
  _claimed: Claimed,
  _answer: RotationPlan,
  _given: AbortSignal,
  _beating: Beating,
): Promise<Extras | null> {
  return Promise.resolve(null)
}

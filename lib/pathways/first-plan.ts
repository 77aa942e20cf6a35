import { createHash } from 'node:crypto'
import type { Context } from '@/lib/access/context'
import { canonicalJson } from '@/lib/core/canonical'
import { gatherSituation } from './gather'
import { todayIn } from './model'
import { currentPlan } from './queries'
import { showPlan } from './show-plan'

/** Where someone stands before a plan: nothing to aim at, a plan that still holds, or one to be worked out. */
export async function beforePlanning(
  context: Context,
): Promise<{ state: 'no-target' } | { state: 'planned' } | { state: 'to-plan'; what: string; role: string }> {
  const { actor, now } = context
  const situation = await gatherSituation(context, actor.id)
  if (!situation) return { state: 'no-target' }
  const latest = await currentPlan(context, actor.id)
  const shown = latest && (await showPlan(context, actor.id))
  if (shown && shown.outdated.length === 0) return { state: 'planned' }

  const asked = canonicalJson([situation.facts, latest?.number ?? 0, todayIn(situation.facts.timeZone, now)])
  return {
    state: 'to-plan',
    // Names the situation, so that asking twice for the same plan makes one.
    what: createHash('sha256').update(asked).digest('hex').slice(0, 24),
    role: situation.role.title,
  }
}

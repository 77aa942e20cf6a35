import { z } from 'zod'
import type { Context } from '@/lib/access/context'
import { done, type Result } from '@/lib/core/result'
import { chooseTarget } from './commands/choose-target'
import { factsOf } from './facts'

/** A newcomer's choice of a role, and the role they have now, which fills in their levels on the next page. */
export const setOutInput = z.strictObject({ roleId: z.string().min(1).max(120), from: z.string().max(120).optional() })

/** Chooses the target, unless it is chosen already; coming back and going on again is no new decision. */
export async function setOut(
  context: Context,
  { roleId, from }: z.infer<typeof setOutInput>,
): Promise<Result<{ from: string }>> {
  const facts = await factsOf(context, context.actor.id)
  if (facts?.roleId !== roleId) {
    const chosen = await chooseTarget(context, { roleId, wishedBy: null })
    if (!chosen.ok) return chosen
  }
  return done({ from: from ?? '' })
}

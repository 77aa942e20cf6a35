import { people } from '@/db/schema'
import { eq } from 'drizzle-orm'
import type { Context } from '@/lib/access/context'
import { within } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { Status } from '@/lib/planning/pathway/plan'
import { decide } from '../decide'
import { factsOf } from '../facts'
import { gatherSituation } from '../gather'
import type { MakePlanInput } from '../input'
import { currentPlan } from '../queries'
import { sameFacts } from '../same-facts'
import { savePlan } from '../save-plan'

/** Plans the way to someone's target anew, from today, and keeps the answer as the next version of their plan. */
export async function makePlan(
  context: Context,
  _input: MakePlanInput,
): Promise<Result<{ number: number; status: Status }>> {
  const { actor, db, now } = context
  authorize(actor, 'plan.make', actor)
  const situation = await gatherSituation(context, actor.id)
  if (!situation) return refuse('conflict', 'Choose a role to aim at first; a plan needs somewhere to go.')
  const before = await currentPlan(context, actor.id)

  const decided = await decide(situation, { whatIf: true, repairs: true })
  if (decided.answer.status === 'unknown')
    return refuse(
      'conflict',
      'No plan was found in the time there was. Leave out a few activities or loosen a limit, and try again.',
    )

  return db.transaction(async (tx) => {
    // Two tabs that plan at once take turns on the person's row, so that version numbers stay a sequence.
    await tx.select({ id: people.id }).from(people).where(eq(people.id, actor.id)).for('update')
    const facts = await factsOf(within(context, tx), actor.id)
    if (!facts || !sameFacts(facts, situation.facts))
      return refuse('stale', 'Something that your plan depends on changed while it was being worked out. Plan again.')
    const reason = before ? 're-plan' : 'first-plan'
    const number = await savePlan(tx, now, { personId: actor.id, roleId: situation.role.id, reason, ...decided })
    await record(tx, context, 'plan.make', actor.id, { number, reason, finishDate: decided.answer.finishDate })
    return done({ number, status: decided.answer.status })
  })
}

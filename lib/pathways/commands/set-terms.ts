import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { planningCurrency } from '@/lib/catalog/queries'
import { done, refuse, type Result } from '@/lib/core/result'
import type { SetTermsInput } from '../input'
import { saveTerms, staleTerms } from '../save-terms'

/** Someone says how many hours a week are protected for learning, what may be spent, and by when it must be done. */
export async function setTerms(context: Context, input: SetTermsInput): Promise<Result<{ version: number }>> {
  const { actor, db } = context
  authorize(actor, 'terms.set', actor)
  const { currency } = await planningCurrency(context)
  const { hoursPerWeek, deadline, version } = input
  const budget = input.budget === null ? null : { amount: input.budget, currency }

  return db.transaction(async (tx) => {
    if (!(await saveTerms(tx, actor.id, { hoursPerWeek, deadline, budget }, version)))
      return refuse('stale', staleTerms)
    await record(tx, context, 'terms.set', actor.id, { hoursPerWeek, deadline, budget })
    return done({ version: version + 1 })
  })
}

import { organisation } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, type Result } from '@/lib/core/result'
import type { SetRatesInput } from '../rates-input'

/** Sets the currency in which plans are counted, and what a unit of each other currency counts as. Plans made before keep theirs. */
export async function setRates(context: Context, { currency, rates }: SetRatesInput): Promise<Result<SetRatesInput>> {
  const { actor, db } = context
  authorize(actor, 'catalogue.edit', {})

  return db.transaction(async (tx) => {
    await tx.update(organisation).set({ currency, rates })
    await record(tx, context, 'catalogue.edit', 'rates', { currency, rates })
    return done({ currency, rates })
  })
}

import { and, isNotNull, isNull, sql } from 'drizzle-orm'
import { activities } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { planningCurrency } from './queries'

/** Currencies in which the catalogue names costs although no rate is set for them: those costs count as nothing in plans. */
export async function unratedCurrencies(context: Context): Promise<string[]> {
  authorize(context.actor, 'catalogue.edit', {})
  const { currency, rates } = await planningCurrency(context)
  const code = sql<string>`${activities.cost}->>'currency'`
  const used = await context.db
    .selectDistinct({ code })
    .from(activities)
    .where(and(isNull(activities.supersededAt), isNull(activities.retiredAt), isNotNull(activities.cost)))
    .orderBy(code)
  return used.map((row) => row.code).filter((code) => code !== currency && !(code in rates))
}

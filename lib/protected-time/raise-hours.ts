import { eq, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { planTerms, reclaimedHours } from '@/db/schema'
import { lastingHours } from '@/lib/pathways/capacity'
import { usualTerms } from '@/lib/pathways/facts'
import { saveTerms } from '@/lib/pathways/save-terms'
import { standingFrom } from './find-block'

/** Nobody plans with more hours of their own a week. */
const mostHours = 60

/**
 * Whoever protects more time than they plan with, plans with it: raises the person's usual hours to what their blocks come to,
 * those given back apart. Answers with the new hours; null when the blocks fit.
 */
export async function raiseHours(tx: Database, personId: string, today: string): Promise<number | null> {
  const blocks = await standingFrom(tx, personId, today)
  const given = await tx.select().from(reclaimedHours).where(eq(reclaimedHours.personId, personId))
  const [terms = usualTerms] = await tx.select().from(planTerms).where(eq(planTerms.personId, personId))
  const minutes = blocks.reduce((sum, block) => sum + (block.to === null ? block.minutes : 0), 0)
  const reclaimed = given.map(({ hours, from, to }) => ({ hours, from, to, source: '' }))
  const own = Math.min(mostHours, Math.floor(minutes / 60) - lastingHours({ reclaimed }))
  if (own <= terms.hoursPerWeek) return null
  if (await saveTerms(tx, personId, { hoursPerWeek: own }, terms.version)) return own
  // Another change came between; the hours are raised all the same.
  await tx
    .update(planTerms)
    .set({ hoursPerWeek: sql`greatest(${planTerms.hoursPerWeek}, ${own})`, version: sql`${planTerms.version} + 1` })
    .where(eq(planTerms.personId, personId))
  return own
}

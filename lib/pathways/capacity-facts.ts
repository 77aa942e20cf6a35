import type { Context } from '@/lib/access/context'
import type { CapacityFacts } from './capacity'
import { factsOf } from './facts'

/** What the hours of someone's weeks are worked out from; undefined for someone out of sight. */
export async function capacityFactsOf(context: Context, personId: string): Promise<CapacityFacts | undefined> {
  const facts = await factsOf(context, personId)
  return facts && { ...facts.capacity, usual: facts.terms.hoursPerWeek, exceptions: facts.exceptions }
}

import { desc, eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { plans } from '@/db/schema'
import { newId } from '@/lib/core/ids'
import type { Decided } from './decide'
import type { PlanReason } from './model'

/** Adds a version to a person's plan inside the caller's transaction; versions are numbered from 1 and never change. */
export async function savePlan(
  tx: Database,
  now: Date,
  plan: { personId: string; roleId: string; reason: PlanReason } & Decided,
): Promise<number> {
  const [last] = await tx
    .select({ number: plans.number })
    .from(plans)
    .where(eq(plans.personId, plan.personId))
    .orderBy(desc(plans.number))
    .limit(1)
  const number = (last?.number ?? 0) + 1
  await tx.insert(plans).values({ id: newId(now), ...plan, number, madeAt: now })
  return number
}

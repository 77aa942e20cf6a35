import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '@/db'
import { heldLevels } from '@/db/schema'
import { newId } from '@/lib/core/ids'
import type { Ground, Proof } from './model'

export type Statement = {
  personId: string
  skillId: string
  level: number
  proof: Proof
  ground: Ground
  note: string
  statedBy: string
}

/** States a level inside the caller's transaction; the statement of the same proof before it is superseded, never edited. */
export async function stateLevel(tx: Database, now: Date, statement: Statement): Promise<void> {
  const { personId, skillId, proof } = statement
  await tx
    .update(heldLevels)
    .set({ supersededAt: now })
    .where(
      and(
        eq(heldLevels.personId, personId),
        eq(heldLevels.skillId, skillId),
        eq(heldLevels.proof, proof),
        isNull(heldLevels.supersededAt),
      ),
    )
  await tx.insert(heldLevels).values({ id: newId(now), statedAt: now, ...statement })
}

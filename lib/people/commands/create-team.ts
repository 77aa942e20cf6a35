import { teams } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { done, type Result } from '@/lib/core/result'
import type { CreateTeamInput } from '../input'

/** An administrator names a team; people are placed in it one by one. */
export async function createTeam(context: Context, { name }: CreateTeamInput): Promise<Result<{ teamId: string }>> {
  const { actor, db, now } = context
  authorize(actor, 'people.administer', {})
  const teamId = newId(now)

  return db.transaction(async (tx) => {
    await tx.insert(teams).values({ id: teamId, name, createdAt: now })
    await record(tx, context, 'people.administer', teamId, { did: 'create-team', name })
    return done({ teamId })
  })
}

import { and, eq, isNull } from 'drizzle-orm'
import { hosts } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { nameTaken } from '../host-fields'
import type { RetireHostInput } from '../input'
import { noHost } from '../lock'
import { hostMovedOn, lockHost, managedHost } from '../managed-host'

/** A team takes no more apprentices, or does so again. Who was there, and who is, stays written down. */
export async function retireHost(
  context: Context,
  { hostId, version, retired }: RetireHostInput,
): Promise<Result<{ hostId: string; programmeId: string }>> {
  const { actor, db, now } = context
  const found = await managedHost(context, hostId)
  if (!found) return refuse('not-found', noHost)
  const { programme } = found
  authorize(actor, 'programme.manage', programme)

  return db.transaction(async (tx) => {
    const host = await lockHost(tx, programme.id, hostId)
    if (host?.version !== version) return refuse('stale', hostMovedOn)
    if ((host.retiredAt !== null) === retired) return done({ hostId, programmeId: programme.id })
    const [namesake] = await tx
      .select({ id: hosts.id })
      .from(hosts)
      .where(and(eq(hosts.programmeId, programme.id), eq(hosts.name, host.name), isNull(hosts.retiredAt)))
    if (!retired && namesake) return refuse('conflict', nameTaken)
    await tx
      .update(hosts)
      .set({ retiredAt: retired ? now : null, version: version + 1 })
      .where(eq(hosts.id, hostId))
    await record(tx, context, 'programme.manage', programme.id, {
      did: retired ? 'retire-host' : 'reopen-host',
      hostId,
    })
    return done({ hostId, programmeId: programme.id })
  })
}

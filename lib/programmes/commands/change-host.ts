import { and, eq, isNull, ne } from 'drizzle-orm'
import { hosts } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { hostFields, nameTaken } from '../host-fields'
import { hostMovedOn, lockHost, managedHost } from '../managed-host'
import type { ChangeHostInput } from '../input'
import { noHost } from '../lock'
import { versionsOf } from '../versions'

/** A host is called, offers or takes something else from now on. Schedules that are published stay as they are until someone draws them up anew. */
export async function changeHost(
  context: Context,
  { hostId, version, ...fields }: ChangeHostInput,
): Promise<Result<{ hostId: string; programmeId: string }>> {
  const { actor, db } = context
  const found = await managedHost(context, hostId)
  if (!found) return refuse('not-found', noHost)
  const { host, programme } = found
  authorize(actor, 'programme.manage', programme)
  const standards = (await versionsOf(context, programme.id)).map(({ standard }) => standard)
  const stored = await hostFields(context, fields, standards, host)
  if (!stored.ok) return stored

  return db.transaction(async (tx) => {
    if ((await lockHost(tx, programme.id, hostId))?.version !== version) return refuse('stale', hostMovedOn)
    const [namesake] = await tx
      .select({ id: hosts.id })
      .from(hosts)
      .where(
        and(
          eq(hosts.programmeId, programme.id),
          eq(hosts.name, fields.name),
          ne(hosts.id, hostId),
          isNull(hosts.retiredAt),
        ),
      )
    if (namesake && host.retiredAt === null) return refuse('conflict', nameTaken, { name: nameTaken })
    await tx
      .update(hosts)
      .set({ ...stored.value, version: version + 1 })
      .where(eq(hosts.id, hostId))
    await record(tx, context, 'programme.manage', programme.id, { did: 'change-host', hostId, version: version + 1 })
    return done({ hostId, programmeId: programme.id })
  })
}

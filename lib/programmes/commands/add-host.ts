import { and, count, eq, isNull } from 'drizzle-orm'
import { hosts } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import { hostFields, nameTaken } from '../host-fields'
import type { AddHostInput } from '../input'
import { lockProgramme, noProgramme } from '../lock'
import { hostLimits } from '../model'
import { findProgramme } from '../queries'
import { versionsOf } from '../versions'

/** A team takes apprentices of a programme from now on. */
export async function addHost(
  context: Context,
  { programmeId, ...fields }: AddHostInput,
): Promise<Result<{ hostId: string; programmeId: string }>> {
  const { actor, db, now } = context
  const programme = await findProgramme(context, programmeId)
  if (!programme) return refuse('not-found', noProgramme)
  authorize(actor, 'programme.manage', programme)
  const standards = (await versionsOf(context, programmeId)).map(({ standard }) => standard)
  const stored = await hostFields(context, fields, standards)
  if (!stored.ok) return stored
  const hostId = newId(now)

  return db.transaction(async (tx) => {
    await lockProgramme(tx, programmeId)
    const current = and(eq(hosts.programmeId, programmeId), isNull(hosts.retiredAt))
    const [there] = await tx.select({ hosts: count() }).from(hosts).where(current)
    if ((there?.hosts ?? 0) >= hostLimits.hosts)
      return refuse('conflict', `A programme has at most ${hostLimits.hosts} hosts.`)
    const [added] = await tx
      .insert(hosts)
      .values({ id: hostId, programmeId, ...stored.value, createdAt: now })
      .onConflictDoNothing()
      .returning({ id: hosts.id })
    if (!added) return refuse('conflict', nameTaken, { name: nameTaken })
    await record(tx, context, 'programme.manage', programmeId, { did: 'add-host', hostId, name: fields.name })
    return done({ hostId, programmeId })
  })
}

import { eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { hosts } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { findHost } from './hosts'
import { lockProgramme } from './lock'
import { findProgramme } from './queries'

/** A host whose programme the actor manages, with that programme. */
export async function managedHost(context: Context, hostId: string) {
  const host = await findHost(context, hostId)
  const programme = host && (await findProgramme(context, host.programmeId))
  return host && programme && { host, programme }
}

/** Takes a host's programme for the rest of the transaction; answers how the host stands now. */
export async function lockHost(tx: Database, programmeId: string, hostId: string) {
  await lockProgramme(tx, programmeId)
  const [row] = await tx
    .select({ name: hosts.name, version: hosts.version, retiredAt: hosts.retiredAt })
    .from(hosts)
    .where(eq(hosts.id, hostId))
  return row
}

export const hostMovedOn =
  'Someone else has changed this host since you opened it. Copy what you wrote, reload the page, and enter it again.'

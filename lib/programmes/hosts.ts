import { and, asc, eq, isNull, or } from 'drizzle-orm'
import { hosts, people } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { managedBy, takesPartIn } from './in-sight'
import type { Host } from './views/host'

const columns = {
  id: hosts.id,
  programmeId: hosts.programmeId,
  name: hosts.name,
  about: hosts.about,
  areas: hosts.areas,
  skills: hosts.skills,
  supervisorId: hosts.supervisorId,
  supervisor: people.name,
  journeyworkers: hosts.journeyworkers,
  apprenticesPerJourneyworker: hosts.apprenticesPerJourneyworker,
  visits: hosts.visits,
  usualMin: hosts.usualMin,
  usualMax: hosts.usualMax,
  version: hosts.version,
}

/** The teams that take apprentices of a programme now, by name, for those who manage it or go through it. */
export const hostsOf = (context: Context, programmeId: string): Promise<Host[]> =>
  context.db
    .select(columns)
    .from(hosts)
    .leftJoin(people, eq(people.id, hosts.supervisorId))
    .where(and(eq(hosts.programmeId, programmeId), isNull(hosts.retiredAt), takesPartIn(context, hosts.programmeId)))
    .orderBy(asc(hosts.name), asc(hosts.id))
    .limit(400)

/** Those that took apprentices once and no longer do, by name, for those who manage the programme. */
export const retiredHostsOf = (context: Context, programmeId: string) =>
  context.db
    .select({ id: hosts.id, name: hosts.name, retiredAt: hosts.retiredAt, version: hosts.version })
    .from(hosts)
    .where(and(eq(hosts.programmeId, programmeId), managedBy(context, hosts.programmeId)))
    .orderBy(asc(hosts.name), asc(hosts.id))
    .limit(400)
    .then((rows) => rows.flatMap(({ retiredAt, ...host }) => (retiredAt ? [{ ...host, retiredAt }] : [])))

/** One host, for those who manage its programme, supervise it, or go through the programme. */
export async function findHost(
  context: Context,
  hostId: string,
): Promise<(Host & { retiredAt: Date | null }) | undefined> {
  const [row] = await context.db
    .select({ ...columns, retiredAt: hosts.retiredAt })
    .from(hosts)
    .leftJoin(people, eq(people.id, hosts.supervisorId))
    .where(
      and(eq(hosts.id, hostId), or(takesPartIn(context, hosts.programmeId), eq(hosts.supervisorId, context.actor.id))),
    )
  return row
}

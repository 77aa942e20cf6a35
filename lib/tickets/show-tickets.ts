import { eq } from 'drizzle-orm'
import { organisation, people, teamTerms } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { findTeam } from '@/lib/people/teams'
import { usualMinutesPerTicket } from '@/lib/workload/model'
import { importsOf } from './find-import'
import { ticketKindsOf } from './kinds'
import type { TicketKind } from './view'

export const kindOrders = ['hours', 'tickets', 'minutes', 'kind'] as const
export type KindOrder = (typeof kindOrders)[number]

/** What a team's imports show; undefined for whoever does not lead it. */
export async function showTickets(context: Context, teamId: string, order: KindOrder) {
  const team = await findTeam(context, teamId)
  if (!team) return undefined
  const kinds = await ticketKindsOf(context, team)
  const imports = await importsOf(context, team.id)
  const minutesPerTicket = await minutesPerTicketOf(context, team.id)
  return { team, kinds: kinds.toSorted(orders[order]), imports, minutesPerTicket }
}

const orders: Record<KindOrder, (one: TicketKind, other: TicketKind) => number> = {
  hours: (one, other) => other.hoursPerWeek - one.hoursPerWeek,
  tickets: (one, other) => other.tickets - one.tickets,
  minutes: (one, other) => other.minutesEach - one.minutesEach,
  kind: (one, other) => one.title.localeCompare(other.title),
}

/** What a ticket takes where an export does not say. The team was found in sight. */
export async function minutesPerTicketOf({ db }: Pick<Context, 'db'>, teamId: string): Promise<number> {
  const [terms] = await db
    .select({ minutes: teamTerms.minutesPerTicket })
    .from(teamTerms)
    .where(eq(teamTerms.teamId, teamId))
  return terms?.minutes ?? usualMinutesPerTicket
}

/** What a new import begins with: the assumption of the team and the zone of the reader; undefined for whoever does not lead it. */
export async function showNewImport(context: Context, teamId: string) {
  const team = await findTeam(context, teamId)
  if (!team) return undefined
  const [mine] = await context.db.select({ zone: people.timeZone }).from(people).where(eq(people.id, context.actor.id))
  const [served] = await context.db.select({ mode: organisation.mode }).from(organisation)
  return {
    team,
    isDemo: served?.mode === 'demo',
    zone: mine?.zone ?? 'UTC',
    assumedMinutes: await minutesPerTicketOf(context, team.id),
  }
}

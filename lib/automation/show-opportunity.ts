import { inArray } from 'drizzle-orm'
import { people } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { addDays, mondayOf } from '@/lib/core/weeks'
import { affectedBy, membersIn } from './affected'
import { effectsOf } from './effects'
import { comesTo, figuresOf } from './figures'
import { givenBy } from './given'
import { measuredOf } from './measured'
import { findOpportunity } from './queries'
import { toGive } from './to-give'
import type { GiveAsked, OpportunityView } from './views/opportunity'
import { askAgain } from './weighing/ask'

/** One opportunity, all its making, whose dates it moves, and what came of it; undefined for whoever does not lead its team. */
export async function showOpportunity(
  context: Context,
  teamId: string,
  opportunityId: string,
  asked: GiveAsked = {},
): Promise<OpportunityView | undefined> {
  const found = await findOpportunity(context, opportunityId)
  if (!found || found.team.id !== teamId) return undefined
  const { opportunity: one, team } = found
  const members = (await membersIn(context, [team.id]))(team.id)
  const affected = affectedBy(one, members)
  const given = await givenBy(context, one.id)
  // What is given back already stands in everyone's facts, and would be counted twice.
  const isAhead = one.state !== 'dropped' && given.every(({ to }) => to !== null)
  const effects = await effectsOf(context, isAhead ? [one] : [], () => affected)
  await askAgain(context, effects.outdatedIds)

  const measured = one.state === 'finished' ? await measuredOf(context, team, one) : null
  const names = await namesOf(context, [one.createdBy, one.endedBy ?? one.createdBy])
  const figures = figuresOf(one)
  const today = context.now.toISOString().slice(0, 10)
  return {
    team: { id: team.id, name: team.name },
    id: one.id,
    version: one.version,
    title: one.title,
    note: one.note,
    state: one.state,
    figures,
    ...comesTo(figures),
    ticketKind: one.ticketKind,
    createdBy: names(one.createdBy),
    createdOn: one.createdAt.toISOString().slice(0, 10),
    startedOn: one.startedAt?.toISOString().slice(0, 10) ?? null,
    finishedOn: one.finishedOn,
    endedBy: one.endedBy && names(one.endedBy),
    members: members
      .map((member) => ({ ...member, isNamed: one.personIds.includes(member.id) }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
    isEveryones: one.personIds.length === 0,
    effects: effects.of(one),
    without: affected.filter(({ hours }) => hours === 0).map(({ name }) => name),
    measured,
    given,
    toGive: measured && toGive(one, members, measured, given, asked),
    today,
    nextMonday: addDays(mondayOf(today), 7),
  }
}

async function namesOf({ db }: Context, ids: readonly string[]): Promise<(id: string) => string> {
  const rows = await db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, [...ids]))
  return (id) => rows.find((row) => row.id === id)?.name ?? 'Someone'
}

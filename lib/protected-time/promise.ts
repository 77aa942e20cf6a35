import { and, asc, eq } from 'drizzle-orm'
import { people, teamMembers } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inForce } from '@/lib/access/in-force'
import { addDays, mondayOf } from '@/lib/core/weeks'
import { clockIn } from '@/lib/core/zones'
import { protectedTimeOf } from '@/lib/hours/protected-time'
import type { Led } from '@/lib/people/model'
import type { Span } from './views/occurrence'
import { weekAround } from './views/occurrence'
import { addSums, noMinutes, promiseIn, stateOf, weeksOf, type PromiseView } from './views/promise'

export type { PromiseView } from './views/promise'

/**
 * What a team's protected time came to in the weeks of a span: per week and person what was promised, taken, placed again and
 * lost, and by whose decision. For those who lead the team; nobody sees more than that.
 */
export async function promiseOfTeam(context: Context, team: Led, { from, to }: Span): Promise<PromiseView> {
  const span = { from: mondayOf(from), to: addDays(mondayOf(to), 6) }
  const members = team.leadIds.includes(context.actor.id) ? await membersOf(context, team.id) : []
  const timeOf = await protectedTimeOf(
    context,
    members.map(({ id }) => id),
    span,
  )
  const known = members.map(({ id, name, timeZone }) => ({
    person: { id, name },
    time: timeOf(id),
    today: clockIn(context.now, timeZone).day,
  }))

  const weeks = weeksOf(span).map((week) => {
    const theirs = known
      .map(({ person, time, today }) => ({ person, ...promiseIn(time, weekAround(week), today) }))
      .filter(({ promised }) => promised > 0)
    const sums = theirs.reduce(addSums, noMinutes)
    return { week, ...sums, state: stateOf(sums), people: theirs }
  })
  return { weeks, sums: weeks.reduce(addSums, noMinutes) }
}

const membersOf = ({ db, now }: Context, teamId: string) =>
  db
    .select({ id: people.id, name: people.name, timeZone: people.timeZone })
    .from(teamMembers)
    .innerJoin(people, eq(people.id, teamMembers.personId))
    .where(and(eq(teamMembers.teamId, teamId), eq(teamMembers.place, 'member'), inForce(now, teamMembers)))
    .orderBy(asc(people.name), asc(people.id))

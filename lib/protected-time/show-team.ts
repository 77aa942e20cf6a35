import { and, asc, eq, gte, isNull } from 'drizzle-orm'
import { blackouts, people, teams } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { readInput } from '@/lib/access/read-input'
import { addDays, isDate, mondayOf } from '@/lib/core/weeks'
import { protectedTimeOf } from '@/lib/hours/protected-time'
import type { Led } from '@/lib/people/model'
import { membersOf } from '@/lib/people/teams'
import { daysShown } from './days-shown'
import { setBlackoutInput } from './inputs/blackouts'
import { protectedTimeLimits } from './model'
import { promiseOfTeam } from './promise'
import { todayOf } from './queries'
import type { BlackoutView } from './views/mine'
import { occurrencesIn, weekAround } from './views/occurrence'
import type { CoverView, TeamProtectedTime } from './views/team'

/** Weeks that a team's page looks back and ahead. */
const [weeksBack, weeksAhead] = [8, 2]

type Asked = { week?: string | undefined; blackout?: Record<string, string> | undefined }

/** A team's protected time for those who lead it: the promise of its weeks, one week day by day, and its days off. */
export async function showTeam(context: Context, team: Led, asked: Asked): Promise<TeamProtectedTime> {
  const { today } = await todayOf(context, context.actor.id)
  const monday = mondayOf(today)
  const week = asked.week && isDate(asked.week) ? mondayOf(asked.week) : monday
  const span = { from: addDays(monday, -7 * weeksBack), to: addDays(monday, 7 * weeksAhead) }
  const promise = await promiseOfTeam(context, team, span)
  const shown = promise.weeks.some((each) => each.week === week) ? week : monday
  const theirs = promise.weeks.find((each) => each.week === shown)?.people ?? []
  const around = { from: addDays(shown, -protectedTimeLimits.replaceDays.most), to: addDays(shown, 13) }
  const timeOf = await protectedTimeOf(
    context,
    theirs.map(({ person }) => person.id),
    around,
  )

  return {
    today,
    promise,
    week: shown,
    members: theirs.map((each) => ({
      ...each,
      days: daysShown(timeOf(each.person.id), weekAround(shown), today, context.actor.id),
    })),
    blackouts: await blackoutsOf(context, team.id, today),
    ...(await coverOf(context, team, asked.blackout)),
  }
}

async function blackoutsOf({ db }: Context, teamId: string, today: string): Promise<BlackoutView[]> {
  return db
    .select({
      id: blackouts.id,
      kind: blackouts.kind,
      from: blackouts.from,
      to: blackouts.to,
      note: blackouts.note,
      team: teams.name,
      setBy: people.name,
    })
    .from(blackouts)
    .innerJoin(teams, eq(teams.id, blackouts.teamId))
    .innerJoin(people, eq(people.id, blackouts.setBy))
    .where(and(eq(blackouts.teamId, teamId), isNull(blackouts.withdrawnAt), gte(blackouts.to, today)))
    .orderBy(asc(blackouts.from), asc(blackouts.id))
}

/** What days off would cover, were they set: blocks that would take place on them. */
async function coverOf(
  context: Context,
  team: Led,
  asked: Asked['blackout'],
): Promise<Pick<TeamProtectedTime, 'cover' | 'fault'>> {
  if (!asked) return { cover: null, fault: null }
  const read = readInput(setBlackoutInput, { ...asked, teamId: team.id })
  if ('refusal' in read) {
    const fault = read.refusal.ok ? {} : (read.refusal.refusal.fields ?? {})
    return { cover: null, fault }
  }
  const { kind, from, to, note } = read.input
  const members = await membersOf(context, team.id)
  const timeOf = await protectedTimeOf(
    context,
    members.map(({ id }) => id),
    { from, to },
  )
  const covered = members.map(({ id, name }) => ({ id, name, days: occurrencesIn(timeOf(id), { from, to }, from) }))
  const all = covered.flatMap(({ days }) => days)
  const cover: CoverView = {
    kind,
    from,
    to,
    note,
    blocks: all.length,
    minutes: all.reduce((sum, { minutes }) => sum + minutes, 0),
    people: covered
      .filter(({ days }) => days.length > 0)
      .map(({ id, name, days }) => ({ id, name, blocks: days.length })),
  }
  return { cover, fault: null }
}

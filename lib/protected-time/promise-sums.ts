import { sql } from 'drizzle-orm'
import { blackouts, blockDays, people, protectedBlocks, teamMembers, teamTerms } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inForce } from '@/lib/access/in-force'
import { addDays, mondayOf } from '@/lib/core/weeks'
import type { Led } from '@/lib/people/model'
import { usualReplaceDays } from '@/lib/workload/model'
import type { Span } from './views/occurrence'
import { addSums, noMinutes, stateOf, weeksOf, type PromiseState, type PromiseSums } from './views/promise'

export type PromiseInShort = {
  weeks: readonly (PromiseSums & { week: string; state: PromiseState })[]
  sums: PromiseSums
}

/**
 * What `promiseOfTeam` says, in sums by week alone: added up where the blocks are kept, because a team of hundreds has
 * thousands of them. For those who lead the team; to others nothing was promised.
 */
export async function promiseInShort(context: Context, team: Led, { from, to }: Span): Promise<PromiseInShort> {
  const span = { from: mondayOf(from), to: addDays(mondayOf(to), 6) }
  const rows = team.leadIds.includes(context.actor.id) ? await minutesByFate(context, team, span) : []
  const weeks = weeksOf(span).map((week) => {
    const sums = rows.filter((row) => row.week === week).reduce(addFate, noMinutes)
    return { week, ...sums, state: stateOf(sums) }
  })
  return { weeks, sums: weeks.reduce(addSums, noMinutes) }
}

/** What became of a block on one of its days. */
type Fate = Exclude<keyof PromiseSums, 'promised'>
type Row = { week: string; fate: Fate; minutes: number }

const addFate = (sums: PromiseSums, { fate, minutes }: Row): PromiseSums => ({
  ...sums,
  promised: sums.promised + minutes,
  [fate]: sums[fate] + minutes,
})

const minutesByFate = ({ db, now }: Context, team: Led, span: Span): Promise<Row[]> =>
  db
    .select({
      week: sql<string>`to_char(monday, 'YYYY-MM-DD')`,
      fate: sql<Fate>`fate`,
      minutes: sql<number>`sum(minutes)::int`,
    })
    .from(sql`(${fatesOf(team, span, now)}) as fates`)
    // Null: a blackout that was agreed before took it out of the promise.
    .where(sql`fate is not null`)
    .groupBy(sql`monday`, sql`fate`)

/** Each block on each of its days, and what became of it. `offset 0`: so that this is asked once of each. */
function fatesOf(team: Led, { from, to }: Span, now: Date) {
  const at = now.toISOString()
  const today = sql`(${at}::timestamptz at time zone ${people.timeZone})::date`
  const decidedOn = sql`(${blockDays.decidedAt} at time zone ${protectedBlocks.timeZone})::date`
  const wasAgreedBefore = sql`exists (${coversOf(now)} and (${blackouts.setAt} at time zone 'UTC')::date < days.day)`
  return sql`
    select weeks.monday, ${protectedBlocks.minutes} as minutes, case
      when ${blockDays.outcome} = 'taken' then 'taken'
      when ${blockDays.insteadDay} is not null then
        case when ${blockDays.insteadTakenAt} is not null or ${blockDays.insteadDay} < ${today}
          then 'placedAgain' else 'open' end
      when exists (${coversOf(now)}) then case when ${wasAgreedBefore} then null else 'lost' end
      when ${blockDays.outcome} = 'cancelled' then
        case when ${today} > ${decidedOn} + ${replaceDays(now)} then 'lost' else 'open' end
      when days.day < ${today} then 'notSaid'
      else 'open' end as fate
    from ${protectedBlocks}
    cross join (select generate_series(${from}::date, ${to}::date, interval '7 days')::date as monday) as weeks
    cross join lateral (select weeks.monday + ${protectedBlocks.weekday} - 1 as day) as days
    inner join ${people} on ${people.id} = ${protectedBlocks.personId}
    left join ${blockDays} on ${blockDays.blockId} = ${protectedBlocks.id} and ${blockDays.day} = days.day
      -- Said twice, so that only these weeks are looked at.
      and ${blockDays.day} between ${from} and ${to}
    where ${protectedBlocks.from} <= days.day
      and (${protectedBlocks.to} is null or ${protectedBlocks.to} >= days.day)
      and ${protectedBlocks.personId} in (
      select ${teamMembers.personId} from ${teamMembers}
      where ${teamMembers.teamId} = ${team.id} and ${teamMembers.place} = 'member' and ${inForce(now, teamMembers)})
    offset 0`
}

/** Blackouts over a block's day: of its person, or of a team that they are in. */
const coversOf = (now: Date) => sql`
  select 1 from ${blackouts}
  where ${blackouts.withdrawnAt} is null and days.day between ${blackouts.from} and ${blackouts.to}
    and (${blackouts.personId} = ${protectedBlocks.personId} or ${blackouts.teamId} in (
      select ${teamMembers.teamId} from ${teamMembers}
      where ${teamMembers.personId} = ${protectedBlocks.personId} and ${inForce(now, teamMembers)}))`

/** As the first team of the block's person says. */
const replaceDays = (now: Date) => sql`coalesce((
  select ${teamTerms.replaceDays} from ${teamMembers}
  left join ${teamTerms} on ${teamTerms.teamId} = ${teamMembers.teamId}
  where ${teamMembers.personId} = ${protectedBlocks.personId} and ${inForce(now, teamMembers)}
  order by ${teamMembers.from}, ${teamMembers.teamId} limit 1), ${usualReplaceDays}::int)`

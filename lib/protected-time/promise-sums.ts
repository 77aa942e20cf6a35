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
  const rows = team.leadIds.includes(context.actor.id) ? await sumsByWeek(context, team, span) : []
  const found = new Map(rows.map(({ week, ...sums }) => [week, sums]))
  const weeks = weeksOf(span).map((week) => {
    const sums = found.get(week) ?? noMinutes
    return { week, ...sums, state: stateOf(sums) }
  })
  return { weeks, sums: weeks.reduce(addSums, noMinutes) }
}

function sumsByWeek({ db, now }: Context, team: Led, span: Span): Promise<(PromiseSums & { week: string })[]> {
  const minutesOf = (fate?: keyof PromiseSums) =>
    fate
      ? sql<number>`coalesce(sum(minutes) filter (where fate = ${fate}), 0)::int`
      : sql<number>`coalesce(sum(minutes) filter (where fate <> 'none'), 0)::int`
  return db
    .select({
      week: sql<string>`to_char(date_trunc('week', day), 'YYYY-MM-DD')`,
      promised: minutesOf(),
      taken: minutesOf('taken'),
      placedAgain: minutesOf('placedAgain'),
      lost: minutesOf('lost'),
      notSaid: minutesOf('notSaid'),
      open: minutesOf('open'),
    })
    .from(sql`(${fatesOf(team, span, now)}) as fates`)
    .groupBy(sql`1`)
}

/** Each block on each of its days, and what became of it; `none` where a blackout that was agreed before took it out. */
function fatesOf(team: Led, { from, to }: Span, now: Date) {
  const at = now.toISOString()
  const today = sql`(${at}::timestamptz at time zone ${people.timeZone})::date`
  const decidedOn = sql`(${blockDays.decidedAt} at time zone ${protectedBlocks.timeZone})::date`
  const wasAgreedBefore = sql`exists (${coversOf(now)} and (${blackouts.setAt} at time zone 'UTC')::date < days.day)`
  return sql`
    select days.day, ${protectedBlocks.minutes} as minutes, case
      when ${blockDays.outcome} = 'taken' then 'taken'
      when ${blockDays.insteadDay} is not null then
        case when ${blockDays.insteadTakenAt} is not null or ${blockDays.insteadDay} < ${today}
          then 'placedAgain' else 'open' end
      when exists (${coversOf(now)}) then case when ${wasAgreedBefore} then 'none' else 'lost' end
      when ${blockDays.outcome} = 'cancelled' then
        case when ${today} > ${decidedOn} + ${replaceDays(now)} then 'lost' else 'open' end
      when days.day < ${today} then 'notSaid'
      else 'open' end as fate
    from (select generate_series(${from}::date, ${to}::date, interval '1 day')::date as day) as days
    inner join ${protectedBlocks} on ${protectedBlocks.weekday} = extract(isodow from days.day)
      and ${protectedBlocks.from} <= days.day
      and (${protectedBlocks.to} is null or ${protectedBlocks.to} >= days.day)
    inner join ${people} on ${people.id} = ${protectedBlocks.personId}
    left join ${blockDays} on ${blockDays.blockId} = ${protectedBlocks.id} and ${blockDays.day} = days.day
      -- Said twice, so that the index is asked for these weeks alone.
      and ${blockDays.day} between ${from} and ${to}
    where ${protectedBlocks.personId} in (
      select ${teamMembers.personId} from ${teamMembers}
      where ${teamMembers.teamId} = ${team.id} and ${teamMembers.place} = 'member' and ${inForce(now, teamMembers)})`
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

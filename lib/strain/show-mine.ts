import { and, asc, eq, gte, isNull, notInArray } from 'drizzle-orm'
import { strainCheckIns, teamMembers, teams } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inForce } from '@/lib/access/in-force'
import { can } from '@/lib/access/policy'
import { addDays, mondayOf, weekdayOf } from '@/lib/core/weeks'
import { todayIn } from '@/lib/pathways/model'
import { timeZoneOf } from '@/lib/pathways/queries'
import type { MyStrainView, StrainWeek } from './views/strain'

const weeksBack = 52
const friday = 5

/** The actor's own check-ins, this week's and those of the last year. Nobody else's can be asked for. */
export async function showMyStrain(context: Context): Promise<MyStrainView> {
  const week = mondayOf(await today(context))
  const weeks = await checkInsOf(context, addDays(week, -7 * weeksBack))
  const team = await teamToCountIn(context)
  return {
    week,
    said: weeks.find((each) => each.week === week) ?? null,
    team: team?.name ?? null,
    isShared: weeks.at(-1)?.isShared ?? true,
    weeks,
  }
}

/** The Monday of a week to check in for, on its Friday, while nothing was said of it; null on all other days. */
export async function weekToSay(context: Context): Promise<string | null> {
  const day = await today(context)
  if (weekdayOf(day) !== friday) return null
  const week = mondayOf(day)
  return (await checkInsOf(context, week)).length > 0 ? null : week
}

/** The day where the actor is. */
export const today = async (context: Context): Promise<string> =>
  todayIn((await timeZoneOf(context, context.actor.id)) ?? 'UTC', context.now)

async function checkInsOf({ db, actor }: Context, from: string): Promise<StrainWeek[]> {
  if (!can(actor, 'strain.say', actor)) return []
  return db
    .select({
      week: strainCheckIns.week,
      workload: strainCheckIns.workload,
      interruptions: strainCheckIns.interruptions,
      energy: strainCheckIns.energy,
      isShared: strainCheckIns.shared,
    })
    .from(strainCheckIns)
    .where(and(eq(strainCheckIns.personId, actor.id), gte(strainCheckIns.week, from)))
    .orderBy(asc(strainCheckIns.week))
}

/** The one team in whose picture the actor's check-ins count: of those that they are a member of and do not lead, the earliest. */
export async function teamToCountIn({ db, actor, now }: Context): Promise<{ id: string; name: string } | undefined> {
  const led = db
    .select({ id: teamMembers.teamId })
    .from(teamMembers)
    .where(and(eq(teamMembers.personId, actor.id), eq(teamMembers.place, 'lead'), isNull(teamMembers.to)))
  const [team] = await db
    .select({ id: teams.id, name: teams.name })
    .from(teamMembers)
    .innerJoin(teams, eq(teams.id, teamMembers.teamId))
    .where(
      and(
        eq(teamMembers.personId, actor.id),
        eq(teamMembers.place, 'member'),
        inForce(now, teamMembers),
        notInArray(teamMembers.teamId, led),
      ),
    )
    .orderBy(asc(teamMembers.from), asc(teamMembers.teamId))
    .limit(1)
  return team
}

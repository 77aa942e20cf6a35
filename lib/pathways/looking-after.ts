import { and, asc, isNotNull, isNull, max, sql } from 'drizzle-orm'
import { hourEntries, plans, targets } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inSightOf } from '@/lib/access/visible-people'
import { currentCatalogue } from '@/lib/catalog/queries'
import { daysBetween } from '@/lib/core/weeks'
import { peopleInCareOf } from '@/lib/people/queries'
import { attentionFor } from './attention'
import { todayIn } from './model'
import type { CaredFor } from './views/care'

/** The people whom this actor looks after, by name: their target and date, how it drifted, and what asks for attention. */
export async function showCaredFor(context: Context): Promise<CaredFor[]> {
  const people = await peopleInCareOf(context)
  if (people.length === 0) return []
  const { roles } = await currentCatalogue(context)
  const target = new Map((await targetsInSight(context)).map(({ personId, roleId }) => [personId, roleId]))
  const logged = new Map((await lastLogged(context)).map(({ personId, week }) => [personId, week]))
  const versions = await datesInSight(context)
  const today = todayIn('UTC', context.now)

  return people.map((person): CaredFor => {
    const roleId = target.get(person.id)
    const role = roleId === undefined ? null : (roles.get(roleId)?.title ?? roleId)
    const ofRole = versions.filter((version) => version.personId === person.id && version.roleId === roleId)
    const [first, latest] = [ofRole[0], ofRole.at(-1)]
    const drift =
      first?.finishDate && latest?.finishDate ? Math.round(daysBetween(first.finishDate, latest.finishDate) / 7) : null
    const last = logged.get(person.id) ?? null
    return {
      ...person,
      role,
      finishDate: latest?.finishDate ?? null,
      drift,
      lastLogged: last,
      attention: attentionFor({ role, drift, lastLogged: last, ...(latest && { plan: latest }) }, today),
    }
  })
}

const targetsInSight = (context: Context) =>
  context.db
    .select({ personId: targets.personId, roleId: targets.roleId })
    .from(targets)
    .where(and(isNull(targets.endedAt), inSightOf(context, targets.personId)))

const lastLogged = (context: Context) =>
  context.db
    .select({ personId: hourEntries.personId, week: max(hourEntries.week) })
    .from(hourEntries)
    .where(and(isNotNull(hourEntries.activityId), inSightOf(context, hourEntries.personId)))
    .groupBy(hourEntries.personId)

/** When each version of everyone's plan is done, the oldest first; the plans themselves stay where they are. */
const datesInSight = (context: Context) =>
  context.db
    .select({
      personId: plans.personId,
      roleId: plans.roleId,
      finishDate: sql<string | null>`${plans.answer}->>'finishDate'`,
      start: sql<string>`${plans.problem}->>'start'`,
    })
    .from(plans)
    .where(inSightOf(context, plans.personId))
    .orderBy(asc(plans.personId), asc(plans.number))

import type { Context } from '@/lib/access/context'
import { currentCatalogue, planningCurrency } from '@/lib/catalog/queries'
import { listRoles } from '@/lib/catalog/show-role'
import { daysBetween } from '@/lib/core/weeks'
import { differenceView } from './difference-view'
import { todayIn } from './model'
import { listPlanVersions, planVersion, timeZoneOf, type PlanSummary, type PlanVersion } from './queries'
import { totalsOf } from './totals'
import type { ComparisonView, VersionLine } from './views/versions'

/** The versions of a person's plan, newest first, each with how far it moved the date. */
export async function showVersions(context: Context, personId: string): Promise<VersionLine[]> {
  const versions = await listPlanVersions(context, personId)
  const timeZone = (await timeZoneOf(context, personId)) ?? 'UTC'
  const titles = new Map((await listRoles(context)).map(({ id, title }) => [id, title]))

  return versions.map((version, at) => ({
    number: version.number,
    reason: version.reason,
    madeOn: todayIn(timeZone, version.madeAt),
    role: titles.get(version.roleId) ?? version.roleId,
    hoursPerWeek: version.hoursPerWeek,
    finishDate: version.finishDate,
    hours: version.hours,
    cost: version.cost,
    steps: version.steps,
    moved: weeksMoved(versions[at + 1], version),
  }))
}

function weeksMoved(before: PlanSummary | undefined, { roleId, finishDate }: PlanSummary): number | null {
  if (!before?.finishDate || !finishDate || before.roleId !== roleId) return null
  return Math.round(daysBetween(before.finishDate, finishDate) / 7)
}

/** Any two versions beside each other, the earlier first; undefined when either is not there to see. */
export async function showComparison(
  context: Context,
  personId: string,
  numbers: readonly [number, number],
): Promise<{ comparison: ComparisonView; currency: string } | undefined> {
  const [first, second] = [Math.min(...numbers), Math.max(...numbers)]
  const before = await planVersion(context, personId, first)
  const after = await planVersion(context, personId, second)
  if (!before || !after || first === second) return undefined
  const { roles, skills } = await currentCatalogue(context)
  const { currency } = await planningCurrency(context)
  const timeZone = (await timeZoneOf(context, personId)) ?? 'UTC'
  const line = (version: PlanVersion): VersionLine => ({
    ...totalsOf(version.answer),
    number: version.number,
    reason: version.reason,
    madeOn: todayIn(timeZone, version.madeAt),
    role: roles.get(version.roleId)?.title ?? version.roleId,
    hoursPerWeek: version.problem.hoursPerWeek,
    moved: null,
  })

  const difference = differenceView(before, after, (id) => skills.get(id)?.title ?? id)
  return { comparison: { before: line(before), after: line(after), difference }, currency }
}

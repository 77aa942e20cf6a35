import { and, asc, eq } from 'drizzle-orm'
import { cohortPeriods, cohorts, hosts, placements } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inSightOf } from '@/lib/access/visible-people'
import { weekOf, weekStart } from '@/lib/core/weeks'
import type { Activity } from '@/lib/planning/pathway/problem'
import { activityOfPlacement, isPlacement } from '@/lib/rotation/model'

/** A published placement as a plan knows it: an activity with dates that are not the person's to choose. */
export type PlannedPlacement = {
  /** Its id among the activities of a plan. */
  id: string
  cohort: { id: string; title: string }
  period: string
  host: { id: string; name: string }
  from: string
  to: string
  raises: Readonly<Record<string, number>>
}

/** Someone's published placements in the order of their days, those that are over too; none for someone out of sight. */
export async function placementsInPlansOf(context: Context, personId: string): Promise<PlannedPlacement[]> {
  const rows = await context.db
    .select({
      number: placements.period,
      period: cohortPeriods.title,
      from: cohortPeriods.from,
      to: cohortPeriods.to,
      cohort: { id: cohorts.id, title: cohorts.title },
      host: { id: hosts.id, name: hosts.name },
      raises: hosts.skills,
    })
    .from(placements)
    .innerJoin(cohorts, eq(cohorts.id, placements.cohortId))
    .innerJoin(hosts, eq(hosts.id, placements.hostId))
    .innerJoin(
      cohortPeriods,
      and(eq(cohortPeriods.cohortId, placements.cohortId), eq(cohortPeriods.number, placements.period)),
    )
    .where(and(eq(placements.personId, personId), inSightOf(context, placements.personId)))
    .orderBy(asc(cohortPeriods.from), asc(placements.cohortId))
  return rows.map(({ number, ...placement }) => ({
    id: activityOfPlacement(placement.cohort.id, number),
    ...placement,
  }))
}

/** What a placement is called wherever a plan is spoken of: "Networks, Q2 2027". */
export const titleOfPlacement = ({ host, period }: Pick<PlannedPlacement, 'host' | 'period'>): string =>
  `${host.name}, ${period}`

type Calendar = { start: string; hoursOf: (week: number) => number; lastWeek: number }

/**
 * Placements that are not over, as activities of a plan: an hour of protected time in each learning week whose Monday lies in
 * the period, for notes and evidence; the work itself needs no protected hour. Their dates stand, so one that has begun
 * starts in the first week there is. A plan takes those that bring its date forward; the others happen beside it.
 */
export function activitiesFromPlacements(all: readonly PlannedPlacement[], calendar: Calendar): Activity[] {
  const { start, lastWeek } = calendar
  const begun = (week: number, { from, to }: PlannedPlacement) => {
    const monday = weekStart(start, week)
    return from <= monday && monday <= to
  }
  return all.flatMap((placement) => {
    const [first, last] = [Math.max(1, weekOf(start, placement.from)), Math.min(lastWeek, weekOf(start, placement.to))]
    const weeks = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
    const learning = weeks.filter((week) => begun(week, placement) && calendar.hoursOf(week) > 0)
    const [starts] = learning
    return starts === undefined ? [] : [activityOver(placement, starts, learning.length)]
  })
}

const activityOver = (placement: PlannedPlacement, starts: number, weeks: number): Activity => ({
  id: placement.id,
  title: titleOfPlacement(placement),
  kind: 'rotation',
  hours: weeks,
  cost: 0,
  raises: placement.raises,
  needs: {},
  after: [],
  waitWeeks: 0,
  reclaims: 0,
  starts: [starts],
  weeks,
})

/**
 * What the catalogue offers beside placements: nobody is in two rotations at once, so others begin when the last placement
 * is over, or are not offered at all. What someone has begun stays.
 */
export function besidePlacements(
  offered: readonly Activity[],
  placed: readonly Activity[],
  isBegun: (activityId: string) => boolean,
): Activity[] {
  const lastWeek = Math.max(0, ...placed.map(({ starts = [], weeks = 0 }) => (starts[0] ?? 0) + weeks - 1))
  return offered.flatMap((activity) => {
    const { starts } = activity
    if (!starts || lastWeek === 0 || isBegun(activity.id)) return [activity]
    const later = starts.filter((week) => week > lastWeek)
    return later.length > 0 ? [{ ...activity, starts: later }] : []
  })
}

/** Placements that were published, moved or taken away since a plan was made, in a sentence; what is over is no news. */
export function placementsMoved(
  planned: readonly Activity[],
  today: readonly Activity[],
  currentWeek: number,
): string[] {
  const lies = ({ starts = [], weeks = 0 }: Activity) => (starts[0] ?? 0) + weeks - 1
  const titles = (activities: readonly Activity[]) =>
    activities.filter((each) => isPlacement(each.id) && lies(each) >= currentWeek).map(({ title }) => title)
  const [before, now] = [titles(planned), titles(today)]
  const isSame = before.length === now.length && before.every((title) => now.includes(title))
  if (isSame) return []
  if (now.length === 0) return ['You have no placements ahead any more.']
  return [before.length === 0 ? 'Your placements are published.' : 'Some of your placements have changed.']
}

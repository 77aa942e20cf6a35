import { and, asc, eq, isNull } from 'drizzle-orm'
import { examBookings } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inSightOf } from '@/lib/access/visible-people'
import { sayDay } from '@/lib/core/say'
import { weekOf } from '@/lib/core/weeks'
import type { PathwayPlan } from '@/lib/planning/pathway/plan'
import type { Activity, PathwayProblem } from '@/lib/planning/pathway/problem'

/** An exam that is booked: the certification that it is for, its day, and where it is known, the time and the place. */
export type BookedExam = {
  activityId: string
  on: string
  /** Minutes after midnight on the person's clock. */
  startsAt: number | null
  place: string
}

/** Someone's exams that are booked, by their days, those that are over too; none for someone out of sight. */
export const examsOf = ({ db, ...context }: Context, personId: string): Promise<BookedExam[]> =>
  db
    .select({
      activityId: examBookings.activityId,
      on: examBookings.on,
      startsAt: examBookings.startsAt,
      place: examBookings.place,
    })
    .from(examBookings)
    .where(
      and(
        eq(examBookings.personId, personId),
        isNull(examBookings.cancelledAt),
        inSightOf({ db, ...context }, examBookings.personId),
      ),
    )
    .orderBy(asc(examBookings.on), asc(examBookings.activityId))

/** The same activity with all its hours in the weeks up to that of its exam, if one is booked that the plan has ahead of it. */
export function towardsExam(activity: Activity, exams: readonly BookedExam[], start: string): Activity {
  const exam = exams.find(({ activityId, on }) => activityId === activity.id && on >= start)
  return exam ? { ...activity, window: { to: weekOf(start, exam.on) } } : activity
}

/** The certifications that a plan must hold because their exams are booked and lie ahead of it. */
export const examsAhead = (exams: readonly BookedExam[], start: string): string[] =>
  exams.filter(({ on }) => on >= start).map(({ activityId }) => activityId)

/** Exams that were booked so that a plan no longer fits them, and those that it worked towards and that are cancelled. */
export function examsMoved(
  planned: PathwayProblem,
  today: PathwayProblem,
  answer: PathwayPlan,
  exams: readonly BookedExam[],
): string[] {
  const lastWeeks = (problem: PathwayProblem) =>
    new Map(
      problem.activities.flatMap(({ id, kind, window }) =>
        kind === 'certification' && window?.to ? [[id, window.to] as const] : [],
      ),
    )
  const [before, now] = [lastWeeks(planned), lastWeeks(today)]
  const title = (id: string) => today.activities.find((activity) => activity.id === id)?.title ?? id
  return [...new Set([...before.keys(), ...now.keys()])].sort().flatMap((id) => {
    const [was, is] = [before.get(id), now.get(id)]
    const isFinished = !today.activities.some((activity) => activity.id === id)
    if (was === is || isFinished) return []
    const exam = exams.find(({ activityId }) => activityId === id)
    if (is === undefined || !exam) return [`The exam for ${title(id)} is no longer booked.`]
    const step = answer.steps.find(({ activity }) => activity === id)
    const fits = step !== undefined && step.lastWeek <= is && was === undefined
    return fits ? [] : [`Your exam for ${title(id)} is booked for ${sayDay(exam.on)}.`]
  })
}

/** The days of the booked exams of which these sentences speak. */
export function examsIn(
  sentences: readonly string[],
  exams: readonly BookedExam[],
  activities: readonly Activity[],
): string[] {
  return exams.flatMap(({ activityId, on }) => {
    const entry = activities.find(({ id, window }) => id === activityId && window?.to !== undefined)
    const isNamed = entry !== undefined && sentences.some((sentence) => sentence.includes(entry.title))
    return isNamed ? [`Your exam for ${entry.title} is booked for ${sayDay(on)}.`] : []
  })
}

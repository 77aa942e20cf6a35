import { addDays } from '@/lib/core/weeks'
import type { PlanVersion } from '@/lib/pathways/queries'
import type { Span } from '@/lib/protected-time/views/occurrence'
import type { FeedEvent } from '../feed-event'
import { touches } from '../window'
import { stepsOf } from './steps'

/** How long an exam is taken to last, where only its beginning is known. */
const examMinutes = 120

type Booked = { activityId: string; on: string; startsAt: number | null }
type Known = {
  plan: Pick<PlanVersion, 'problem' | 'answer'> | undefined
  booked: readonly Booked[]
  finished: ReadonlySet<string>
  titleOf: (activityId: string) => string
  timeZone: string
}

/** Exams that are booked; of others the last week of their step, in which the plan has the person ready. */
export function examsIn({ plan, booked, finished, titleOf, timeZone }: Known, span: Span): FeedEvent[] {
  const isBooked = new Set(booked.map(({ activityId }) => activityId))
  const planned = (plan ? stepsOf(plan) : []).filter(
    ({ id, kind }) => kind === 'certification' && !isBooked.has(id) && !finished.has(id),
  )
  return [
    ...booked
      .filter(({ on }) => touches({ from: on, to: on }, span))
      .map(({ activityId, on, startsAt }): FeedEvent => ({
        key: activityId,
        part: 'exams',
        title: `Exam: ${titleOf(activityId)}`,
        when: startsAt === null ? { from: on, to: on } : { timeZone, day: on, startsAt, minutes: examMinutes },
      })),
    ...planned
      .map(({ id, examFrom }): FeedEvent & { when: Span } => ({
        key: id,
        part: 'exams',
        title: `Exam week: ${titleOf(id)}`,
        when: { from: examFrom, to: addDays(examFrom, 6) },
      }))
      .filter(({ when }) => touches(when, span)),
  ]
}

import { sayCount, sayDay } from '@/lib/core/say'
import { addDays, mondayOf } from '@/lib/core/weeks'
import { sayClock } from '@/lib/core/zones'
import type { BookedExam } from './exams'
import type { PlanView, StepView } from './view'
import type { Waiting } from './views/week'

/** Exams are booked about this many weeks ahead, renewals are thought of this many weeks ahead. */
const weeksToBook = 8
const weeksToRenew = 12
/** Weeks with other hours are mentioned so many weeks ahead. */
export const weeksToSee = 4

type Exceptions = readonly { week: string; hours: number; reason: string }[]

/** What waits for someone besides their hours: results, finishes, exams to book, renewals, and unusual weeks close by. */
export function waitingIn(plan: PlanView, exceptions: Exceptions, exams: readonly BookedExam[] = []): Waiting[] {
  const open = plan.steps.filter(({ finishedOn, kind, goal }) => !finishedOn && kind !== 'renewal' && !goal?.ending)
  return [
    ...open.filter(({ hours, hoursDone }) => hoursDone >= hours).map((step) => toFinish(step, plan.today)),
    ...open.flatMap((step) => examToBook(step, plan.today, exams)),
    ...examsSoon(exams, plan),
    ...renewalsDue(plan),
    ...weeksAhead(exceptions, plan),
  ]
}

function toFinish(step: StepView, today: string): Waiting {
  const { activityId, title, hours, heldFrom, goal } = step
  if (goal)
    return {
      id: `evidence-${goal.id}`,
      kind: 'evidence',
      says: `All ${sayCount(hours, 'hour')} of ${title} are logged. What shows it?`,
      why: `Once your evidence is signed off, the goal is reached. ${goal.setBy} asked for: ${goal.criteria}`,
      goalId: goal.id,
    }
  if (heldFrom && heldFrom > today)
    return {
      id: `result-${activityId}`,
      kind: 'result',
      says: `The result of ${title} is due by ${sayDay(heldFrom)}.`,
      why: 'When it is here, mark it finished, and the levels that it raises are yours.',
      finishes: activityId,
    }
  return {
    id: `finish-${activityId}`,
    kind: 'finish',
    says: `All ${sayCount(hours, 'hour')} of ${title} are logged. Is it finished?`,
    why: 'Once you say so, the levels that it raises are yours.',
    finishes: activityId,
  }
}

function examToBook(step: StepView, today: string, exams: readonly BookedExam[]): Waiting[] {
  const { activityId, title, kind, hours, hoursDone, to, entry } = step
  if (exams.some((exam) => exam.activityId === activityId)) return []
  if (kind !== 'certification' || hoursDone >= hours || to > addDays(today, weeksToBook * 7)) return []
  const code = entry?.certificate?.code
  return [
    {
      id: `exam-${activityId}`,
      kind: 'exam',
      says: `Book the exam for ${title}${code ? ` (${code})` : ''}.`,
      why:
        to < today
          ? `The plan had it done by ${sayDay(to)}.`
          : `The plan has you ready for it in the week of ${sayDay(mondayOf(to))}; good days go early.`,
    },
  ]
}

/** Exams that are booked and close by, and those whose result nobody has said yet. */
function examsSoon(exams: readonly BookedExam[], { steps, today }: PlanView): Waiting[] {
  return exams.flatMap(({ activityId, on, startsAt, place }): Waiting[] => {
    const step = steps.find((each) => each.activityId === activityId)
    if (!step || step.finishedOn || on > addDays(today, weeksToBook * 7)) return []
    if (on < today)
      return [
        {
          id: `exam-${activityId}`,
          kind: 'result',
          says: `Your exam for ${step.title} was on ${sayDay(on)}.`,
          why: 'If you passed, mark it finished; if not, take the booking back in your protected time, and plan again.',
          finishes: activityId,
        },
      ]
    const at = startsAt === null ? '' : ` at ${sayClock(startsAt)}`
    return [
      {
        id: `exam-${activityId}`,
        kind: 'exam',
        says: `Your exam for ${step.title} is on ${sayDay(on)}${at}${place && `, ${place}`}.`,
        why: 'Your plan works towards that day and does not move it.',
      },
    ]
  })
}

function renewalsDue({ version, today }: PlanView): Waiting[] {
  return version.renewals
    .filter(({ expires }) => expires >= today && expires <= addDays(today, weeksToRenew * 7))
    .map(({ certification, title, expires, how, hours }) => ({
      id: `renewal-${certification}-${expires}`,
      kind: 'renewal',
      says: `${title} runs out on ${sayDay(expires)}.`,
      why: `${how} That takes about ${sayCount(hours, 'hour')}.`,
    }))
}

function weeksAhead(exceptions: Exceptions, { today }: PlanView): Waiting[] {
  const monday = mondayOf(today)
  return exceptions
    .filter(({ week }) => week > monday && week <= addDays(monday, weeksToSee * 7))
    .map(({ week, hours, reason }) => ({
      id: `week-${week}`,
      kind: 'week-off',
      says: `In the week of ${sayDay(week)} you have ${hours === 0 ? 'no hours' : sayCount(hours, 'hour')} for learning.`,
      why: reason || 'You set it so; the plan knows.',
    }))
}

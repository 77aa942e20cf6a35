import type { Context } from '@/lib/access/context'
import { addDays, mondayOf, weekStart } from '@/lib/core/weeks'
import { sayCount, sayDay } from '@/lib/core/say'
import { lastingHours, weeklyHours } from './capacity'
import { reasonOf, whereHoursComeFrom } from './capacity-words'
import { factsOf, type Facts } from './facts'
import { workedSince } from './queries'
import { showPlan } from './show-plan'
import type { PlanView, StepView } from './view'
import type { WeekStep, WeekView } from './views/week'
import { waitingIn, weeksToSee } from './waiting'

/** What someone sees on a Monday: their plan, and this week of it. Undefined when there is no plan. */
export async function showWeek(
  context: Context,
  personId: string,
): Promise<{ plan: PlanView; week: WeekView } | undefined> {
  const plan = await showPlan(context, personId)
  const facts = plan && (await factsOf(context, personId))
  if (!plan || !facts) return undefined
  const worked = await workedSince(context, personId, mondayOf(plan.today))
  return { plan, week: weekOfPlan(plan, facts, worked) }
}

type Worked = readonly { activityId: string; week: string; hours: number }[]

/** This week of a plan, from the plan, the hours logged since Monday, and the terms of today. */
export function weekOfPlan(
  plan: PlanView,
  facts: Pick<Facts, 'terms' | 'exceptions' | 'capacity' | 'exams'>,
  worked: Worked,
): WeekView {
  const monday = mondayOf(plan.today)
  const { start } = plan.version.problem
  const begins = plan.currentWeek < 1 ? weekStart(start, 1) : null
  const taken = Object.fromEntries(
    worked.filter(({ week }) => week === monday).map(({ activityId, hours }) => [activityId, hours]),
  )
  const { terms, capacity, exceptions } = facts
  const first = begins ?? monday
  const exception = exceptions.find(({ week }) => week === first)
  const hours = weeklyHours({ ...capacity, usual: terms.hoursPerWeek, exceptions }, first)
  const reclaimed = plan.steps.reduce((sum, { finishedOn, reclaims }) => sum + (finishedOn ? reclaims : 0), 0)
  const shown = Math.max(1, plan.currentWeek)
  const steps = plan.steps.flatMap((step) => weekStep(step, shown, taken[step.activityId] ?? 0, plan))

  return {
    monday,
    sunday: addDays(monday, 6),
    begins,
    protectedHours: exception?.hours ?? hours + reclaimed,
    exception: exception?.reason ?? reasonOf(capacity, first),
    from: exception ? '' : whereHoursComeFrom(terms.hoursPerWeek, capacity, first),
    planned: steps.reduce((sum, { planned }) => sum + planned, 0),
    taken: Object.values(taken).reduce((sum, hours) => sum + hours, 0),
    steps,
    next: nextStep(plan, steps),
    ahead: stepsAhead(plan.steps, shown),
    waiting: waitingIn(plan, [...exceptions, ...derived(facts, first)], facts.exams),
    done: plan.steps.reduce((sum, { hoursDone }) => sum + hoursDone, 0),
    total: plan.steps.reduce((sum, { hours }) => sum + hours, 0),
    finishedSteps: plan.steps.filter(({ finishedOn }) => finishedOn).length,
    totalSteps: plan.steps.length,
  }
}

/** Weeks soon to come that protected time gives other hours, with the reason; those that the person spoke of are not among them. */
function derived({ terms, capacity, exceptions }: Pick<Facts, 'terms' | 'exceptions' | 'capacity'>, monday: string) {
  const facts = { ...capacity, usual: terms.hoursPerWeek, exceptions }
  return Array.from({ length: weeksToSee }, (_, at) => addDays(monday, (at + 1) * 7)).flatMap((week) => {
    const reason = reasonOf(capacity, week)
    const hours = weeklyHours(facts, week)
    const isApart = hours !== terms.hoursPerWeek + lastingHours(capacity)
    return reason && isApart && !exceptions.some((each) => each.week === week) ? [{ week, hours, reason }] : []
  })
}

/** A step belongs to this week when the plan gives it hours, when hours went into it, or when it should be done by now. */
function weekStep(step: StepView, week: number, taken: number, { today }: PlanView): WeekStep[] {
  const isFinished = step.finishedOn !== null
  const planned = isFinished ? taken : (step.hoursByWeek[String(week)] ?? 0)
  const open = step.hours - step.hoursDone
  const isBehind = !isFinished && step.to < today && open > 0
  if (planned === 0 && taken === 0 && !isBehind) return []
  const late = `It was planned until ${sayDay(step.to)}; ${sayCount(open, 'hour')} of it ${open === 1 ? 'is' : 'are'} left.`
  return [
    {
      activityId: step.activityId,
      title: step.title,
      kind: step.kind,
      reason: isBehind ? late : (step.because[0] ?? ''),
      hours: step.hours,
      hoursDone: step.hoursDone,
      planned,
      taken,
      canLog: step.kind !== 'renewal' && step.goal?.ending !== 'dropped',
      isFinished,
      url: step.entry?.url ?? null,
      goalId: step.goal?.id ?? null,
    },
  ]
}

/** What is open this week comes before what lies ahead; all that is behind is open this week. */
function nextStep({ steps, currentWeek }: PlanView, thisWeek: readonly WeekStep[]): string | null {
  const open = steps.filter(({ finishedOn, hours, hoursDone }) => !finishedOn && hoursDone < hours)
  const now = thisWeek.find(
    ({ isFinished, planned, taken, hours, hoursDone }) =>
      !isFinished && hoursDone < hours && (planned === 0 || taken < planned),
  )
  const ahead = open.find(({ firstWeek }) => firstWeek > currentWeek)
  return now?.activityId ?? ahead?.activityId ?? open[0]?.activityId ?? null
}

const stepsAhead = (steps: readonly StepView[], week: number): WeekView['ahead'] =>
  steps
    .filter(({ firstWeek, finishedOn, hoursDone }) => firstWeek > week && !finishedOn && hoursDone === 0)
    .slice(0, 3)
    .map(({ activityId, title, kind, from, hours, because }) => ({
      activityId,
      title,
      kind,
      from,
      hours,
      reason: because[0] ?? '',
    }))

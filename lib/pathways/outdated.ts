import { sayCount, sayDay, sayList } from '@/lib/core/say'
import { weekEnd, weekOf, weekStart } from '@/lib/core/weeks'
import { canonicalJson } from '@/lib/core/canonical'
import type { PathwayPlan } from '@/lib/planning/pathway/plan'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { activityOfGoal, goalOfActivity } from '@/lib/projects/model'
import { isPlacement } from '@/lib/rotation/model'
import { usualCapacity, type Capacity } from './capacity'
import { causesIn, usualHoursMoved, weeksMovedBecause } from './capacity-words'
import { examsAhead, examsMoved, type BookedExam } from './exams'
import type { PlannedGoal } from './goals'
import { placementsMoved } from './placements'

/** What is compared: the problem a plan answered, and the one that would be asked today with the same first week. */
type Versions = {
  planned: PathwayProblem
  today: PathwayProblem
  answer: PathwayPlan
  /** Hours worked so far on each activity, and what is finished. */
  worked: Readonly<Record<string, number>>
  finished: Readonly<Record<string, string>>
  /** The person's learning goals, ended ones too. */
  goals: readonly PlannedGoal[]
  /** Their protected time, and the exams that they booked. */
  capacity?: Capacity
  exams?: readonly BookedExam[]
  on: string
  names: (skillId: string) => string
}

/** Why a plan no longer stands on the facts of today, in sentences; empty while it does. What went as planned is no reason. */
export function outdatedBecause(versions: Versions): string[] {
  const { planned, today } = versions
  return [
    ...usualHoursMoved(planned.hoursPerWeek, today.hoursPerWeek, versions.capacity),
    ...exceptionsMoved(versions),
    ...(planned.budget !== today.budget ? ['Your budget has changed.'] : []),
    ...(planned.deadlineWeek !== today.deadlineWeek ? ['Your deadline has changed.'] : []),
    ...decisionsMoved(versions),
    ...examsMoved(planned, today, versions.answer, versions.exams ?? []),
    ...goalsMoved(versions),
    ...placementsMoved(planned.activities, today.activities, weekOf(planned.start, versions.on)),
    ...levelsMoved(versions),
    ...catalogueMoved(versions),
    ...behind(versions),
    ...spared(versions),
  ]
}

function decisionsMoved({ planned, today, exams = [] }: Versions): string[] {
  const isBooked = (id: string) => examsAhead(exams, planned.start).includes(id)
  const stands = (id: string) =>
    !isBooked(id) && (!goalOfActivity(id) || today.activities.some((activity) => activity.id === id))
  const decided = ({ exclude, fixed }: PathwayProblem) =>
    canonicalJson([exclude.filter(stands), Object.entries(fixed).filter(([id]) => stands(id))])
  // A goal is in the plan because someone attached it, which is no decision of the person's.
  const isKept = (id: string) =>
    !planned.include.includes(id) && !(id in today.begun) && !goalOfActivity(id) && !isBooked(id)
  return decided(planned) !== decided(today) || today.include.some(isKept)
    ? ['You decided what must, or must not, be in the plan.']
    : []
}

/** Goals that were attached or dropped since. What the person leaves out anyway is no news, and reaching one shows in the level. */
function goalsMoved({ planned, today, goals }: Versions): string[] {
  return goals.flatMap((goal) => {
    const id = activityOfGoal(goal.id)
    const title = (problem: PathwayProblem) => problem.activities.find((activity) => activity.id === id)?.title
    const [before, now] = [title(planned), title(today)]
    if (now && !before && !today.exclude.includes(id)) return [`${goal.setBy} attached a goal: ${now}.`]
    const wasIn = planned.include.includes(id)
    return before && wasIn && goal.ending === 'dropped' ? [`${goal.endedBy} dropped a goal: ${before}.`] : []
  })
}

function exceptionsMoved({ planned, today, on, capacity = usualCapacity }: Versions): string[] {
  const current = weekOf(planned.start, on)
  const moved = [...new Set([...Object.keys(planned.weeks), ...Object.keys(today.weeks)])]
    .map(Number)
    .filter((week) => week >= current && planned.weeks[week] !== today.weeks[week])
    .sort((one, other) => one - other)
    .map((week) => ({ week, monday: weekStart(planned.start, week) }))
    // Where lasting hours changed, a week may be set apart only because it keeps those that it had.
    .filter(
      ({ week, monday }) => hoursOf(planned, week) !== hoursOf(today, week) || causesIn(capacity, monday).length === 0,
    )
    .map(({ monday }) => monday)
  if (moved.length === 0) return []
  return weeksMovedBecause(capacity, moved) ?? ['Some weeks ahead have other hours than the plan knew of.']
}

const hoursOf = ({ weeks, hoursPerWeek }: PathwayProblem, week: number): number => weeks[week] ?? hoursPerWeek

function levelsMoved({ planned, today, answer, finished, names }: Versions): string[] {
  const expected = answer.steps.filter(({ activity }) => activity in finished).map(({ activity }) => activity)
  const raised = planned.activities.filter(({ id }) => expected.includes(id))

  return Object.entries(today.skills).flatMap(([skill, { now, target }]) => {
    const before = planned.skills[skill]
    if (target !== (before?.target ?? 0)) return [`The target for ${names(skill)} is now ${target}.`]
    const foreseen = Math.max(before?.now ?? 0, ...raised.map(({ raises }) => raises[skill] ?? 0))
    const matters = target > 0 || answer.steps.some(({ activity }) => touches(planned, activity, skill))
    return now === foreseen || now === (before?.now ?? 0) || !matters ? [] : [`You now hold ${names(skill)} ${now}.`]
  })
}

const touches = (problem: PathwayProblem, activityId: string, skill: string): boolean =>
  problem.activities.some(({ id, raises, needs }) => id === activityId && (skill in raises || skill in needs))

function catalogueMoved({ planned, today, answer, finished }: Versions): string[] {
  const now = new Map(today.activities.map((activity) => [activity.id, activity]))
  return answer.steps.flatMap(({ activity }) => {
    const before = planned.activities.find(({ id }) => id === activity)
    if (!before || before.kind === 'renewal' || activity in finished || isPlacement(activity)) return []
    const after = now.get(activity)
    if (!after) return goalOfActivity(activity) ? [] : [`${before.title} is no longer in the catalogue.`]
    // A booked exam sets the window of a certification; the catalogue has none.
    const { after: _, window: ___, ...old } = before
    const { after: __, window: ____, ...current } = after
    // A goal is called by its project, whose name may change; what it asks for does not.
    if (goalOfActivity(activity)) return []
    return canonicalJson(old) === canonicalJson(current) ? [] : [`${before.title} has changed in the catalogue.`]
  })
}

/** Hours that the plan foresaw up to last week, against hours worked; an hour's slack in ten is life, not drift. */
function behind({ planned, answer, worked, finished, on }: Versions): string[] {
  const passed = weekOf(planned.start, on) - 1
  const late = answer.steps.filter(({ activity, lastWeek }) => lastWeek <= passed && !(activity in finished))
  const foreseen = answer.steps
    .flatMap(({ hoursByWeek }) => Object.entries(hoursByWeek))
    .reduce((total, [week, hours]) => total + (Number(week) <= passed ? hours : 0), 0)
  const done = answer.steps.reduce((total, { activity, hoursByWeek }) => {
    const all = Object.values(hoursByWeek).reduce((sum, hours) => sum + hours, 0)
    const before = planned.begun[activity] ?? 0
    return total + (activity in finished ? all : Math.min(all, Math.max(0, (worked[activity] ?? 0) - before)))
  }, 0)
  if (done >= foreseen * 0.9 && late.length === 0) return []
  const by = sayDay(weekEnd(planned.start, Math.max(0, passed)))
  if (done < foreseen * 0.9) return [`By ${by} the plan foresaw ${foreseen} hours; ${done} are logged.`]
  const titles = late.map(({ activity }) => planned.activities.find(({ id }) => id === activity)?.title ?? activity)
  return [`${sayList(titles)} should be finished by now.`]
}

/** Hours ahead that need not be worked any more because their step is finished; less than a week of them changes little. */
function spared({ planned, answer, finished, on }: Versions): string[] {
  const current = weekOf(planned.start, on)
  return answer.steps.flatMap(({ activity, hoursByWeek }) => {
    if (!(activity in finished)) return []
    const hours = Object.entries(hoursByWeek).reduce((sum, [week, of]) => sum + (Number(week) > current ? of : 0), 0)
    if (hours === 0 || hours < planned.hoursPerWeek) return []
    const title = planned.activities.find(({ id }) => id === activity)?.title ?? activity
    return [`${title} is finished with ${sayCount(hours, 'hour')} to spare; planned again, your date may come earlier.`]
  })
}

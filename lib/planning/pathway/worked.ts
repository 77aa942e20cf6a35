import { heldNow, raisesTo } from './calendar'
import type { Step } from './plan'
import type { Activity, PathwayProblem } from './problem'

/** A step of a plan before anyone has said why it is there. */
export type PlannedStep = Omit<Step, 'because'>

/** What a plan does with one activity of the problem. */
export type Worked = {
  readonly activity: Activity
  /** Whole hours above 0, by week, earliest first. */
  readonly hours: ReadonlyMap<number, number>
  readonly first: number
  readonly last: number
  readonly total: number
}

/** A plan in the form that rules read: only well-formed work on known activities; `oddities` says what was left out. */
export type WorkedPlan = {
  readonly works: readonly Worked[]
  readonly of: (id: string) => Worked | undefined
  readonly oddities: readonly string[]
}

/** Reads the steps of any plan, however odd, without ever failing. */
export function workedPlan(problem: PathwayProblem, steps: readonly PlannedStep[]): WorkedPlan {
  const activities = new Map(problem.activities.map((activity) => [activity.id, activity]))
  const works = new Map<string, Worked>()
  const oddities: string[] = []

  for (const step of steps) {
    const activity = activities.get(step.activity)
    if (!activity) oddities.push(`The plan has a step for ${step.activity}, which is no activity of the problem.`)
    else if (works.has(activity.id)) oddities.push(`${called(activity)} has more than one step.`)
    else {
      const work = workOf(activity, step, oddities)
      if (work) works.set(activity.id, work)
    }
  }
  return { works: [...works.values()], of: (id) => works.get(id), oddities }
}

function workOf(activity: Activity, step: PlannedStep, oddities: string[]): Worked | undefined {
  const hours = new Map<number, number>()
  for (const [key, worked] of Object.entries(step.hoursByWeek).sort(([a], [b]) => Number(a) - Number(b))) {
    if (!/^[1-9]\d{0,5}$/.test(key)) oddities.push(`${called(activity)} has hours in week ${key}, which is no week.`)
    else if (!Number.isSafeInteger(worked) || worked < 1)
      oddities.push(`${called(activity)} has ${worked} hours in week ${key}; hours are whole and at least 1.`)
    else hours.set(Number(key), worked)
  }
  const weeks = [...hours.keys()]
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (first === undefined || last === undefined) {
    oddities.push(`${called(activity)} has a step without hours.`)
    return undefined
  }
  if (step.firstWeek !== first)
    oddities.push(`${called(activity)} says its first week is ${step.firstWeek}; its hours begin in week ${first}.`)
  if (step.lastWeek !== last)
    oddities.push(`${called(activity)} says its last week is ${step.lastWeek}; its hours end in week ${last}.`)
  return { activity, hours, first, last, total: [...hours.values()].reduce((sum, worked) => sum + worked, 0) }
}

/** An activity as a sentence names it: its title, and its id where that says more. */
export const called = ({ id, title }: Activity): string => (title && title !== id ? `${title} (${id})` : id)

/** What a plan amounts to. `finishWeek` is null if a target is never met. */
export function totalsOf(problem: PathwayProblem, plan: WorkedPlan) {
  const met = Object.entries(problem.skills).map(([skill, { target }]) => heldFrom(problem, plan, skill, target))
  const finish = Math.max(0, ...met, ...plan.works.map(({ last }) => last))
  return {
    finishWeek: Number.isFinite(finish) ? finish : null,
    hours: plan.works.reduce((sum, { total }) => sum + total, 0),
    cost: plan.works.reduce((sum, { activity }) => sum + activity.cost, 0),
  }
}

/** The week at whose end a level is held: 0 if it is held already, Infinity if never. */
export function heldFrom(problem: PathwayProblem, plan: WorkedPlan, skill: string, level: number): number {
  if (heldNow(problem, skill) >= level) return 0
  const raisers = plan.works.filter(({ activity }) => raisesTo(activity, skill) >= level)
  return Math.min(...raisers.map(({ activity, last }) => last + activity.waitWeeks))
}

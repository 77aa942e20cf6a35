import { weekOf } from '../../core/weeks'
import { begunHours, own } from './calendar'
import { whatChanged } from './explain/what-changed'
import { namesIn, type Names } from './names'
import type { PathwayPlan, Step } from './plan'
import type { PathwayProblem } from './problem'

/** A plan beside the problem that it answers. */
export type Version = {
  readonly problem: PathwayProblem
  readonly plan: Pick<PathwayPlan, 'finishWeek'> & { readonly steps: readonly Omit<Step, 'because'>[] }
}

/** A step of both plans at another time or with other hours. Weeks count on the calendar: above 0 is later. */
export type Moved = {
  readonly activity: string
  /** How far its last week moved. */
  readonly weeks: number
  /** How far its first planned week moved. */
  readonly startWeeks: number
  /** Hours still to be worked, against before. */
  readonly hours: number
}

/** What differs between two versions of a plan, and what in their problems is behind it. */
export type Difference = {
  /** Weeks on the calendar by which the finish moved, below 0 is earlier; null if either has no plan. */
  readonly finishMoved: number | null
  readonly added: readonly string[]
  /** Steps that fell out of the plan; those worked to their end are in `finished`. */
  readonly removed: readonly string[]
  readonly finished: readonly string[]
  readonly moved: readonly Moved[]
  readonly why: readonly string[]
}

/** Compares two versions of one person's plan, also across different start weeks. */
export function comparePlans(
  before: Version,
  after: Version,
  names: Names = namesIn(before.problem, after.problem),
): Difference {
  const passed = weekOf(before.problem.start, after.problem.start) - 1
  const [old, current] = [byActivity(before), byActivity(after)]
  const gone = [...old.values()].filter(({ activity }) => !current.has(activity))
  const finished = gone.filter((step) => isFinished(step, before, after, passed)).map(({ activity }) => activity)
  const ends = [before.plan.finishWeek, after.plan.finishWeek] as const

  return {
    finishMoved: ends[0] === null || ends[1] === null ? null : ends[1] + passed - ends[0],
    added: [...current.keys()].filter((activity) => !old.has(activity)),
    removed: gone.map(({ activity }) => activity).filter((activity) => !finished.includes(activity)),
    finished,
    moved: [...current.values()].flatMap((step) => movedFrom(old.get(step.activity), step, passed)),
    why: whatChanged(before, after, { passed, finished, names }),
  }
}

const byActivity = ({ plan }: Version) => new Map(plan.steps.map((step) => [step.activity, step]))

/** Its weeks, or its first hours, lie in the past, and what it raises is held. */
function isFinished(
  { activity: id, firstWeek }: Omit<Step, 'because'>,
  before: Version,
  after: Version,
  passed: number,
) {
  const activity = before.problem.activities.find((other) => other.id === id)
  const worked = firstWeek <= passed || begunHours(before.problem, id) > 0
  const held = (skill: string) => own(after.problem.skills, skill)?.now ?? 0
  return (
    activity !== undefined && worked && Object.entries(activity.raises).every(([skill, level]) => held(skill) >= level)
  )
}

function movedFrom(old: Omit<Step, 'because'> | undefined, step: Omit<Step, 'because'>, passed: number): Moved[] {
  if (!old) return []
  const weeks = step.lastWeek + passed - old.lastWeek
  // A step under way resumes in the first week of the later plan: that is no move.
  const underWay = old.firstWeek <= passed && step.firstWeek === 1
  const startWeeks = underWay ? 0 : step.firstWeek + passed - old.firstWeek
  const hours = hoursOf(step) - hoursOf(old)
  return weeks === 0 && startWeeks === 0 && hours === 0 ? [] : [{ activity: step.activity, weeks, startWeeks, hours }]
}

export const hoursOf = ({ hoursByWeek }: Pick<Step, 'hoursByWeek'>): number =>
  Object.values(hoursByWeek).reduce((sum, hours) => sum + hours, 0)

import { begunHours, isBegun, own } from '../calendar'
import { namesIn, type Names } from '../names'
import type { Step } from '../plan'
import type { Activity, PathwayProblem } from '../problem'
import type { PlannedStep } from '../worked'
import { counted, listed, named } from './words'

/** Who waits for a level that a step gives: a later step, or the target. */
type Use = { readonly by: string | 'target'; readonly level: number }

/** What is said of a step that the problem wants in the plan. */
export const wantedReason = 'You asked for it.'

/** Every step with the reasons why it is in the plan, the weightiest first. */
export function withReasons(
  problem: PathwayProblem,
  steps: readonly PlannedStep[],
  names: Names = namesIn(problem),
): Step[] {
  const activities = new Map(problem.activities.map((activity) => [activity.id, activity]))
  const uses = usesOf(problem, steps, activities)
  return steps.map((step) => ({ ...step, because: reasonsFor(step) }))

  function reasonsFor(step: PlannedStep): string[] {
    const activity = activities.get(step.activity)
    if (!activity) return []
    const followers = steps.filter((other) => activities.get(other.activity)?.after.includes(activity.id))
    const end = Math.max(...steps.map(({ lastWeek }) => lastWeek))
    const begun = begunHours(problem, activity.id)
    const fixed = own(problem.fixed, activity.id)
    const reasons = [
      ...Object.entries(activity.raises)
        .map(([skill, level]) => ({ skill, level, uses: uses.get(activity.id)?.get(skill) ?? [] }))
        .sort((a, b) => weight(b) - weight(a) || (a.skill < b.skill ? -1 : 1))
        .flatMap((raise) => raiseSaid(names, raise.skill, raise.level, raise.uses)),
      ...(followers.length ? [`Comes before ${listed(followers.map((other) => named(names, other.activity)))}.`] : []),
      ...(activity.reclaims > 0 && step.lastWeek < end
        ? [`Gives back ${counted(activity.reclaims, 'hour')} a week from week ${step.lastWeek + 1} on.`]
        : []),
      ...(fixed !== undefined ? [`You fixed it to week ${fixed}.`] : []),
      ...(problem.include.includes(activity.id) && begun === 0 ? [wantedReason] : []),
    ]
    if (reasons.length === 0 && begun === 0) reasons.push('Nothing else in the plan depends on it.')
    if (begun > 0) reasons.push(`Begun already: ${begun} of ${counted(activity.hours, 'hour')} are done.`)
    return reasons
  }
}

/**
 * For each step and skill, the needs it is the first to meet. A need is credited once, to the step whose level takes
 * effect first, so that no step boasts of what an earlier one already gave.
 */
function usesOf(problem: PathwayProblem, steps: readonly PlannedStep[], activities: ReadonlyMap<string, Activity>) {
  const uses = new Map<string, Map<string, Use[]>>()
  const effect = (step: PlannedStep) => step.lastWeek + (activities.get(step.activity)?.waitWeeks ?? 0)
  const byEffect = [...steps].sort((a, b) => effect(a) - effect(b) || a.firstWeek - b.firstWeek || order(a, b))
  const credit = (skill: string, use: Use, before: number) => {
    if (use.level <= (own(problem.skills, skill)?.now ?? 0)) return
    const gives = (step: PlannedStep) => (own(activities.get(step.activity)?.raises ?? {}, skill) ?? 0) >= use.level
    const first = byEffect.find((step) => gives(step) && effect(step) < before)
    if (!first) return
    const bySkill = uses.get(first.activity) ?? new Map<string, Use[]>()
    bySkill.set(skill, [...(bySkill.get(skill) ?? []), use])
    uses.set(first.activity, bySkill)
  }
  for (const [skill, { target }] of Object.entries(problem.skills))
    credit(skill, { by: 'target', level: target }, Infinity)
  for (const step of [...steps].sort((a, b) => a.firstWeek - b.firstWeek || order(a, b))) {
    // The first hour of a begun activity lies in the past: its needs no longer bind.
    if (isBegun(problem, step.activity)) continue
    for (const [skill, level] of Object.entries(activities.get(step.activity)?.needs ?? {}))
      credit(skill, { by: step.activity, level }, step.firstWeek)
  }
  return uses
}

/** A level that is needed just as it is given counts for more than one that is more than enough, and a high one for more than a low one. */
const weight = ({ level, uses }: { level: number; uses: readonly Use[] }): number =>
  level + (uses.some((use) => use.level === level) ? 10 : 0)

const order = (a: PlannedStep, b: PlannedStep): number => (a.activity < b.activity ? -1 : 1)

function raiseSaid(names: Names, skill: string, level: number, uses: readonly Use[]): string[] {
  if (uses.length === 0) return []
  const raises = `Raises ${names.skill(skill)} to ${level}`
  const target = uses.find(({ by }) => by === 'target')
  const followers = uses.filter(({ by }) => by !== 'target')
  const exact = followers.length > 0 && uses.every((use) => use.level === level)
  const who = listed(followers.map(({ by }) => named(names, by)))
  const which = `which ${who} ${followers.length === 1 ? 'needs' : 'need'}`
  const needs = listed(followers.map((use) => `${named(names, use.by)} needs ${use.level}`))
  if (!target) return [exact ? `${raises}, ${which}.` : `${raises}; ${needs}.`]
  const aim = target.level === level ? `${raises}, your target` : `${raises}; your target is ${target.level}`
  if (followers.length === 0) return [`${aim}.`]
  return [exact ? `${aim}, ${which} as well.` : `${aim}, and ${needs}.`]
}

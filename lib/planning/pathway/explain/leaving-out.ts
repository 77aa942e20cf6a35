import { applyChange } from '../change'
import { own } from '../calendar'
import type { Names } from '../names'
import type { Change } from '../plan'
import type { Planned } from '../plan-pathway'
import type { Activity, PathwayProblem } from '../problem'
import { spentSaid, unprovenSaid, weeksBetween } from './difference-words'
import { targetsOutOfReach } from './reach'
import { counted, levelsNamed, listed, named } from './words'

/** The change that takes an activity out of what may be planned, and any wish for it back. */
export function leavingOut(problem: PathwayProblem, id: string): Change {
  return {
    exclude: [...problem.exclude, id],
    ...(problem.include.includes(id) && { include: problem.include.filter((other) => other !== id) }),
    ...(own(problem.fixed, id) !== undefined && { fixed: { [id]: null } }),
  }
}

/** What leaving a step out comes to; for a certification also what it alone proves, and what that takes. */
export function withoutSaid(
  problem: PathwayProblem,
  planned: Planned,
  id: string,
  other: Planned,
  names: Names,
): string {
  const activity = problem.activities.find((one) => one.id === id)
  const outcome = outcomeSaid(problem, planned, id, other, names)
  return activity?.kind === 'certification' ? `${outcome} ${provesSaid(problem, planned, activity, names)}` : outcome
}

function outcomeSaid(problem: PathwayProblem, planned: Planned, id: string, other: Planned, names: Names): string {
  const it = named(names, id)
  if (other.status === 'unknown') return `Leaving out ${it}: there was no time to work this out.`
  if (other.status === 'infeasible') {
    const lost = targetsOutOfReach(applyChange(problem, leavingOut(problem, id)))
    if (lost.length === 0) return `Without ${it} there is no plan that keeps to everything else.`
    const levels = levelsNamed(
      names,
      lost.map((skill) => [skill, own(problem.skills, skill)?.target ?? 0]),
    )
    return `Without ${it} there is no plan: nothing else leads to ${levels}.`
  }
  const taken = other.steps.filter(({ activity }) => !planned.steps.some((step) => step.activity === activity))
  const instead = listed(taken.map(({ activity }) => named(names, activity)))
  const takes =
    taken.length === 0 ? '' : taken.length === 1 ? `${instead} takes its place and ` : `${instead} take its place and `
  const weeks = weeksBetween(planned, other)
  const spent = spentSaid(planned, other)
  const when =
    weeks === 0
      ? 'the date stays'
      : `you are ready ${counted(Math.abs(weeks), 'week')} ${weeks > 0 ? 'later' : 'earlier'}`
  return `Leaving out ${it} is possible: ${takes}${when}${spent && `, with ${spent}`}.${unprovenSaid(other)}`
}

/** "It alone proves Security 2 here, for 24 hours and a cost of 120." Levels are counted above what the rest of the plan gives. */
function provesSaid(
  problem: PathwayProblem,
  { steps }: Planned,
  { id, hours, cost, raises }: Activity,
  names: Names,
): string {
  const others = problem.activities.filter(
    (other) => other.id !== id && steps.some(({ activity }) => activity === other.id),
  )
  const alone = Object.entries(raises).flatMap(([skill, level]) => {
    const rest = [own(problem.skills, skill)?.now ?? 0, ...others.map((other) => own(other.raises, skill) ?? 0)]
    const above = level - Math.max(...rest)
    return above > 0 ? [{ skill, level, above }] : []
  })
  if (alone.length === 0) return 'What it proves, other steps of the plan prove as well.'
  const levels = alone.reduce((sum, { above }) => sum + above, 0)
  const per = (amount: number) => String(Math.round((amount / levels) * 10) / 10)
  const price = cost > 0 ? ` and a cost of ${cost}` : ''
  const each = levels === 1 ? '' : `: ${per(hours)} hours${cost > 0 ? ` and ${per(cost)}` : ''} for each level`
  const proven = levelsNamed(
    names,
    alone.map(({ skill, level }) => [skill, level]),
  )
  return `It alone proves ${proven} here, for ${counted(hours, 'hour')}${price}${each}.`
}

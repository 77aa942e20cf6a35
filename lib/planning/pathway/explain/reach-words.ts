import { own } from '../calendar'
import type { Names } from '../names'
import type { Activity, PathwayProblem } from '../problem'
import { reachOf, type Reach } from './reach'
import { counted, levelsNamed, named } from './words'

/** Why a target is out of reach: nothing raises the skill so far, or what does so needs what nothing gives. */
export function unreachedSaid(problem: PathwayProblem, skill: string, names: Names): string {
  const target = own(problem.skills, skill)?.target ?? 0
  const reach = reachOf(problem)
  const excluded = new Set(problem.exclude)
  const raisers = problem.activities.filter(
    ({ id, raises }) => !excluded.has(id) && (own(raises, skill) ?? 0) >= target,
  )
  const aim = levelsNamed(names, [[skill, target]])
  if (raisers.length === 0) {
    const most = Math.max(
      own(problem.skills, skill)?.now ?? 0,
      ...problem.activities.map(({ raises }) => own(raises, skill) ?? 0),
    )
    return `Nothing in the catalogue raises ${names.skill(skill)} above ${most}, and your target is ${target}.`
  }
  const obstacles = raisers.map((raiser) => `${named(names, raiser.id)} ${obstacleSaid(raiser, reach, names)}`)
  const [only] = obstacles
  if (only !== undefined && obstacles.length === 1)
    return `Only one activity leads to ${aim}, and it is out of reach: ${only}.`
  const more = obstacles.length > 3 ? `; and so with ${counted(obstacles.length - 3, 'other')}` : ''
  return `Nothing that leads to ${aim} can be taken: ${obstacles.slice(0, 3).join('; ')}${more}.`
}

/** The first thing in an activity's way, as the end of a sentence about it. */
function obstacleSaid(activity: Activity, { levels, usable }: Reach, names: Names): string {
  const missing = Object.entries(activity.needs).find(([skill, level]) => (levels.get(skill) ?? 0) < level)
  if (missing) {
    const [skill] = missing
    return `needs ${levelsNamed(names, [missing])}, where nothing leads above ${levels.get(skill) ?? 0}`
  }
  const company = activity.after.find((other) => !usable.has(other))
  return company === undefined ? 'cannot be taken' : `must come after ${named(names, company)}, which cannot be taken`
}

import type { Solver } from '../../mip/solver'
import { own } from '../calendar'
import { applyChange } from '../change'
import type { Names } from '../names'
import type { Change } from '../plan'
import { planPathway, type Budget, type Planned } from '../plan-pathway'
import type { Goal, PathwayProblem } from '../problem'
import type { Fact } from './facts'
import { reachOf } from './reach'
import { share } from './share'
import { counted, levelsNamed, named, weeksNamed } from './words'

export type Workshop = {
  readonly problem: PathwayProblem
  readonly solve: Solver
  readonly time: Budget
  readonly names: Names
}

/** The least change to one fact that makes a problem possible. `size` compares changes of different kinds. */
export type Remedy = {
  readonly change: Change
  readonly says: string
  readonly size: number
  readonly finishWeek: number
}

/** More than a working week is no protected time. */
const mostHoursPerWeek = 40
const furthestHorizon = 1040

/** The least change to what a fact states, verified by solving; none if only the catalogue's owner could change it. */
export async function remedyFor(fact: Fact, workshop: Workshop): Promise<Remedy | undefined> {
  const { problem, names } = workshop
  const [about = ''] = fact.about
  const withdrawn = (change: Change, what: string) => tried(workshop, change, `${what} ${possible(problem)}.`, 0.5)
  switch (fact.kind) {
    case 'hours':
      return moreHours(workshop)
    case 'deadline':
      return laterDeadline(workshop)
    case 'horizon':
      return longerHorizon(workshop)
    case 'budget':
      return moreMoney(workshop)
    case 'target':
      return lowerTarget(workshop, about)
    case 'at-most': {
      const most = (own(problem.atMost, about) ?? 0) + 1
      return withdrawn(
        { atMost: { [about]: most } },
        `One more of the kind ${about}, ${most} instead of ${most - 1}, makes`,
      )
    }
    case 'exclude':
      return withdrawn(
        { exclude: problem.exclude.filter((id) => id !== about) },
        `Allowing ${named(names, about)} again makes`,
      )
    case 'include':
      return withdrawn(
        { include: problem.include.filter((id) => id !== about) },
        `Not insisting on ${named(names, about)} makes`,
      )
    case 'fixed':
      return withdrawn({ fixed: { [about]: null } }, `Not fixing ${named(names, about)} to a week makes`)
    case 'window':
      return withdrawn({ windows: { [about]: null } }, `${named(names, about)} outside its weeks would make`)
    case 'weeks': {
      const weeks = Object.fromEntries(fact.about.map((week) => [week, null]))
      return withdrawn({ weeks }, `The usual hours in ${weeksNamed(fact.about.map(Number))} make`)
    }
    case 'starts':
      return undefined
  }
}

const possible = ({ deadlineWeek }: PathwayProblem): string =>
  deadlineWeek === undefined ? 'a plan possible' : `week ${deadlineWeek} possible`

async function tried({ problem, solve, time }: Workshop, change: Change, says: string, size: number) {
  const { finishWeek } = await planPathway(applyChange(problem, change), solve, time)
  return finishWeek === null ? undefined : { change, says, size, finishWeek }
}

/** The fewest more hours a week: doubled until there is a plan, then halved in between. */
async function moreHours({ problem, solve, time }: Workshop): Promise<Remedy | undefined> {
  const now = problem.hoursPerWeek
  let known: Planned['steps'] = []
  const finishAt = async (more: number) => {
    const changed = applyChange(problem, { hoursPerWeek: now + more })
    const { finishWeek, steps } = await planPathway(changed, solve, share(time, 0.5), known)
    if (finishWeek !== null) known = steps
    return finishWeek
  }
  let [tooFew, enough] = [0, 1]
  let finishWeek = await finishAt(enough)
  while (finishWeek === null) {
    if (now + enough >= mostHoursPerWeek || time.remaining() <= 0) return undefined
    tooFew = enough
    enough = Math.min(enough * 2, mostHoursPerWeek - now)
    finishWeek = await finishAt(enough)
  }
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2)
    const finish = await finishAt(middle)
    if (finish === null) tooFew = middle
    else [enough, finishWeek] = [middle, finish]
  }
  const says = `${counted(enough, 'more protected hour')} a week ${enough === 1 ? 'makes' : 'make'} ${possible(problem)}.`
  return { change: { hoursPerWeek: now + enough }, says, size: enough / Math.max(1, now), finishWeek }
}

async function laterDeadline({ problem, solve, time }: Workshop): Promise<Remedy | undefined> {
  const now = problem.deadlineWeek ?? 0
  const { finishWeek } = await soonest(applyChange(problem, { deadlineWeek: null }), solve, time)
  if (finishWeek === null) return undefined
  const says = `Moving the deadline from week ${now} to week ${finishWeek} makes a plan possible.`
  return { change: { deadlineWeek: finishWeek }, says, size: (finishWeek - now) / Math.max(1, now), finishWeek }
}

async function longerHorizon({ problem, solve, time }: Workshop): Promise<Remedy | undefined> {
  const now = problem.horizonWeeks
  // Doubled rather than set to the furthest at once: a horizon costs time, whether or not a plan reaches it.
  let horizonWeeks = now
  let finishWeek: number | null = null
  while (finishWeek === null) {
    if (horizonWeeks >= furthestHorizon || time.remaining() <= 0) return undefined
    horizonWeeks = Math.min(furthestHorizon, horizonWeeks * 2)
    finishWeek = (await soonest(applyChange(problem, { horizonWeeks }), solve, share(time, 0.5))).finishWeek
  }
  const says = `Looking as far as week ${finishWeek} instead of week ${now} makes a plan possible.`
  return { change: { horizonWeeks: finishWeek }, says, size: (finishWeek - now) / Math.max(1, now), finishWeek }
}

async function moreMoney(workshop: Workshop): Promise<Remedy | undefined> {
  const { problem, solve, time } = workshop
  const now = problem.budget ?? 0
  const unlimited = withOrder(applyChange(problem, { budget: null }), 'cost')
  const { cost: budget } = await planPathway(unlimited, solve, share(time, 0.5))
  if (budget === null) return undefined
  const says = `A budget of ${budget}, ${budget - now} more, makes ${possible(problem)}.`
  return tried(workshop, { budget }, says, (budget - now) / Math.max(1, now))
}

/** The highest level of one target that can be had, down to what is held now. */
async function lowerTarget(workshop: Workshop, skill: string): Promise<Remedy | undefined> {
  const { problem, names, time } = workshop
  const { now, target } = own(problem.skills, skill) ?? { now: 0, target: 0 }
  const reachable = reachOf(problem).levels.get(skill) ?? now
  for (let level = Math.min(target - 1, reachable); level >= now; level--) {
    const says =
      level > now
        ? `Aiming at ${levelsNamed(names, [[skill, level]])} instead of ${target} makes ${possible(problem)}.`
        : `Leaving ${names.skill(skill)} as it is makes ${possible(problem)}.`
    // Any aim given up weighs more than hours or weeks given in proportion.
    const size = 1 + (target - level) / 7
    const remedy = await tried({ ...workshop, time: share(time, 0.6) }, { targets: { [skill]: level } }, says, size)
    if (remedy) return remedy
  }
  return undefined
}

const soonest = (problem: PathwayProblem, solve: Solver, time: Budget): Promise<Planned> =>
  planPathway(withOrder(problem, 'finish'), solve, time)

const withOrder = (problem: PathwayProblem, goal: Goal): PathwayProblem => ({
  ...problem,
  order: [goal, ...problem.order.filter((other) => other !== goal)],
})

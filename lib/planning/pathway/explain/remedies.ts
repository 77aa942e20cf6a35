import type { Solver } from '../../mip/solver'
import { own } from '../calendar'
import { applyChange } from '../change'
import type { Names } from '../names'
import type { Change } from '../plan'
import { planPathway, type Budget, type Planned } from '../plan-pathway'
import type { PathwayProblem } from '../problem'
import type { Fact } from './facts'
import { anyPlanBy, leastPlan } from './least-plan'
import { possibility } from './possible'
import { reachOf, targetsOutOfReach } from './reach'
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

/** Whether there is any plan is asked first: that is the quicker question, and its answer helps with the best one. */
async function tried({ problem, solve, time }: Workshop, change: Change, says: string, size: number) {
  const changed = applyChange(problem, change)
  if (targetsOutOfReach(changed).length > 0) return undefined
  const any = await leastPlan(changed, 'hours', solve, share(time, 0.5))
  if (!('steps' in any)) return undefined
  const { finishWeek } = await planPathway(changed, solve, time, any.steps)
  return finishWeek === null ? undefined : { change, says, size, finishWeek }
}

/** The fewest more hours a week: doubled until there is a plan, then halved in between. */
async function moreHours(workshop: Workshop): Promise<Remedy | undefined> {
  const { problem, solve, time } = workshop
  const now = problem.hoursPerWeek
  const some = share(time, 0.7)
  const possibleAt = possibility(anyPlanBy(solve, some), some)
  const enoughIs = async (more: number) =>
    (await possibleAt(applyChange(problem, { hoursPerWeek: now + more }))) === 'yes'
  let [tooFew, enough] = [0, 1]
  while (!(await enoughIs(enough))) {
    if (now + enough >= mostHoursPerWeek || time.remaining() <= 0) return undefined
    tooFew = enough
    enough = Math.min(enough * 2, mostHoursPerWeek - now)
  }
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2)
    if (await enoughIs(middle)) enough = middle
    else tooFew = middle
  }
  const says = `${counted(enough, 'more protected hour')} a week ${enough === 1 ? 'makes' : 'make'} ${possible(problem)}.`
  return tried(workshop, { hoursPerWeek: now + enough }, says, enough / Math.max(1, now))
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
  const cheapest = await leastPlan(applyChange(problem, { budget: null }), 'cost', solve, share(time, 0.5))
  if (!('steps' in cheapest)) return undefined
  const chosen = new Set(cheapest.steps.map(({ activity }) => activity))
  const budget = problem.activities.reduce((sum, { id, cost }) => (chosen.has(id) ? sum + cost : sum), 0)
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
  planPathway({ ...problem, order: ['finish'] }, solve, time)

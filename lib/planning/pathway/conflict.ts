import type { Solver } from '../mip/solver'
import { conflictInWords } from './explain/conflict-words'
import { factKinds, factsOf, onlyWith, type Fact } from './explain/facts'
import { anyPlanBy } from './explain/least-plan'
import { possibility } from './explain/possible'
import { targetsOutOfReach } from './explain/reach'
import { smallestImpossible } from './explain/smallest'
import type { Budget } from './plan-pathway'
import { namesIn, type Names } from './names'
import type { PathwayProblem } from './problem'

/**
 * Why a problem has no plan. `facts` cannot be had together, whatever else is given up; if `smallest`, leaving out any
 * one of them makes a plan possible. Time that runs out leaves a set that collides but may hold more than it must.
 */
export type Conflict = {
  readonly facts: readonly Fact[]
  readonly says: readonly string[]
  readonly smallest: boolean
}

/** A smallest set of facts that collide in a problem that has no plan. */
export async function conflictIn(
  problem: PathwayProblem,
  solve: Solver,
  time: Budget,
  names: Names = namesIn(problem),
): Promise<Conflict> {
  const all = factsOf(problem, names)
  const possible = possibility(anyPlanBy(solve, time), time)
  const from = startingFrom(problem, all)
  const byKind = factKinds.map((kind) => from.filter((fact) => fact.kind === kind))
  const { items, smallest } = await smallestImpossible(byKind, (facts) => possible(onlyWith(problem, all, facts)))
  const ordered = [...items].sort((a, b) => factKinds.indexOf(b.kind) - factKinds.indexOf(a.kind))
  const says = await conflictInWords({ problem, all, facts: ordered, names, solve, time })
  return { facts: ordered, smallest, says: smallest ? says : [notSmallest, ...says] }
}

const notSmallest = 'These collide; there was no time to find out whether all of them matter.'

/** What no catalogue entry leads to collides alone, or with what was left out: no date or hours need be doubted. */
function startingFrom(problem: PathwayProblem, all: readonly Fact[]): readonly Fact[] {
  const [first] = targetsOutOfReach(problem)
  if (first === undefined) return all
  return all.filter(({ kind, about }) => kind === 'exclude' || (kind === 'target' && about[0] === first))
}

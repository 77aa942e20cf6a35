import { smallestImpossible } from '../../pathway/explain/smallest'
import type { Engines, Search } from '../engines'
import type { RotationProblem } from '../problem'
import { factsInWords } from './fact-words'
import { factKinds, factsOf, onlyWith, type Fact } from './facts'
import { possibility } from './possible'

/**
 * Why a problem has no schedule. `facts` cannot be had together, whatever else is given up; if `smallest`, leaving out any one of
 * them makes a schedule possible. Time that runs out leaves a set that collides but may hold more than it must, and says so.
 */
export type Conflict = {
  readonly facts: readonly Fact[]
  readonly says: readonly string[]
  readonly smallest: boolean
}

/** A smallest set of facts that collide in a problem that has no schedule. */
export async function conflictIn(problem: RotationProblem, engines: Engines, search: Search): Promise<Conflict> {
  const possible = possibility(engines, search)
  const among = (facts: readonly Fact[]) => possible(onlyWith(problem, facts))
  if ((await among([])) === 'no') return { facts: [], smallest: true, says: [noHost] }
  const { items, smallest } = await smallestImpossible(byKind(factsOf(problem)), among)
  const says = factsInWords(problem, items)
  return { facts: items, smallest, says: smallest ? says : [notSmallest, ...says] }
}

const byKind = (facts: readonly Fact[]): readonly (readonly Fact[])[] =>
  factKinds.map((kind) => facts.filter((fact) => fact.kind === kind))

const noHost = 'There is no host, and everyone must be somewhere.'

const notSmallest = 'These collide; there was no time to find out whether all of them matter.'

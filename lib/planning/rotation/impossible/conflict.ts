import { smallestImpossible } from '../../pathway/explain/smallest'
import type { Engines, Search } from '../engines'
import type { RotationProblem } from '../problem'
import { factsAlone, saidOfAll } from './alone/alone'
import { conflictInWords } from './conflict-words'
import { countsIn } from './counts'
import { factKinds, factsOf, onlyWith, type Fact } from './facts'
import { possibility, type Possible } from './possible'

/**
 * Why a problem has no schedule. `facts` cannot be had together, whatever else is given up; if `smallest`, leaving out any one of
 * them makes a schedule possible. Time that runs out leaves a set that collides but may hold more than it must, and says so.
 */
export type Conflict = {
  readonly facts: readonly Fact[]
  readonly says: readonly string[]
  readonly smallest: boolean
}

/** A smallest set of facts that collide in a problem that has no schedule; empty if the problem turns out to have one. */
export async function conflictIn(problem: RotationProblem, engines: Engines, search: Search): Promise<Conflict> {
  search.report({ stage: 'explaining' })
  const possible = possibility(engines, search)
  const among = (facts: readonly Fact[]) => possible(onlyWith(problem, facts))
  if ((await among([])) === 'no') return { facts: [], smallest: true, says: [noHost] }
  const { items, smallest } =
    (await aboutOne(problem, among)) ?? (await aboutCounts(problem, among)) ?? (await aboutAll(problem, among))
  if (items.length === 0) return { facts: [], says: [], smallest }
  const facts = items.toSorted((a, b) => factKinds.indexOf(b.kind) - factKinds.indexOf(a.kind))
  const says = conflictInWords(problem, facts)
  return { facts, smallest, says: smallest ? says : [notSmallest, ...says] }
}

type Among = (facts: readonly Fact[]) => ReturnType<Possible>
type Smallest = Awaited<ReturnType<typeof smallestImpossible<Fact>>>

/** Someone who has nowhere to go even if all seats were theirs. Nothing is plainer, and no solver is needed. */
async function aboutOne(problem: RotationProblem, among: Among): Promise<Smallest | undefined> {
  const start = factsAlone(problem)
  if (!start) return undefined
  const found = await smallestImpossible(byKind(start), among)
  const all = saidOfAll(problem, found.items)
  return all && (await isSmallest(all, among)) ? { items: all, smallest: true } : found
}

/** People against places, the fewest facts first. */
async function aboutCounts(problem: RotationProblem, among: Among): Promise<Smallest | undefined> {
  const [count] = countsIn(problem).toSorted((a, b) => a.facts.length - b.facts.length)
  return count && smallestImpossible(byKind(count.facts), among)
}

async function aboutAll(problem: RotationProblem, among: Among): Promise<Smallest> {
  const all = factsOf(problem)
  if ((await among(all)) === 'yes') return { items: [], smallest: true }
  const found = await smallestImpossible(byKind(all), among)
  return found.smallest ? namingFew(problem, found, among) : found
}

/** So many people can be named; more are counted. */
const fewPeople = 4

/** Requirements that matter for a few people only are told of those. */
async function namingFew(problem: RotationProblem, found: Smallest, among: Among): Promise<Smallest> {
  const ids = found.items.flatMap(({ kind, about: [id = ''] }) => (kind === 'requirement' ? [id] : []))
  let items = found.items
  for (const id of ids) {
    const isOwn = ({ kind, about }: Fact) => kind === 'requirement' && about[0] === id
    const others = items.filter((fact) => !isOwn(fact))
    const each = factsOf(problem, [id]).filter(isOwn)
    if (each.length > 60) continue
    const few = await smallestImpossible([each], (some) => among([...others, ...some]))
    if (few.smallest && few.items.length <= fewPeople) items = [...others, ...few.items]
  }
  return { items, smallest: true }
}

async function isSmallest(facts: readonly Fact[], among: Among): Promise<boolean> {
  if ((await among(facts)) !== 'no') return false
  for (const fact of facts) if ((await among(facts.filter((other) => other !== fact))) !== 'yes') return false
  return true
}

const byKind = (facts: readonly Fact[]): readonly (readonly Fact[])[] =>
  factKinds.map((kind) => facts.filter((fact) => fact.kind === kind))

const noHost = 'There is no host, and everyone must be somewhere.'

const notSmallest = 'These collide; there was no time to find out whether all of them matter.'

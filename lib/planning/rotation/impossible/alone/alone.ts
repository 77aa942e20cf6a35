import { boardOf } from '../../board'
import type { RotationProblem } from '../../problem'
import { factsOf, onlyWith, type Fact, type FactKind } from '../facts'
import { pathsOf } from './paths'

/** What rules of one person alone are made of; seats, mentors and pairs concern several. */
const personal: readonly FactKind[] = ['floor', 'visits', 'needs', 'frozen', 'pin', 'requirement']

/** For someone who has nowhere to go even if all seats were theirs: the facts that concern them. */
export function factsAlone(problem: RotationProblem): readonly Fact[] | undefined {
  const { nobody } = pathsOf(boardOf(problem))
  const apprentice = problem.apprentices[nobody ?? -1]
  if (!apprentice) return undefined
  const all = factsOf(
    problem,
    problem.requirements.map(({ id }) => id),
  )
  return all.filter(({ kind, about }) => {
    if (!personal.includes(kind)) return false
    if (kind === 'pin') return about[0] === apprentice.id
    return kind !== 'requirement' || about[1] === apprentice.id
  })
}

/** The same facts said of everyone whom they concern, where all of them are in the same plight: it is no one's own affair. */
export function saidOfAll(problem: RotationProblem, facts: readonly Fact[]): readonly Fact[] | undefined {
  const own = facts.filter(({ kind }) => kind === 'requirement')
  if (own.length === 0 || facts.some(({ kind }) => kind === 'pin')) return undefined
  const others = facts.filter(({ kind }) => kind !== 'requirement')
  const sets = own.map(({ about: [id = ''] }) => problem.requirements.find((each) => each.id === id)?.only)
  const bound = problem.apprentices.map(({ id }) => id).filter((id) => sets.every((only) => !only || only.includes(id)))
  const isEveryone = sets.every((only) => (only ?? problem.apprentices).length === bound.length)
  const suffer = (id: string) => {
    const theirs = own.map((fact): Fact => ({ ...fact, about: [fact.about[0] ?? '', id] }))
    return pathsOf(boardOf(onlyWith(problem, [...others, ...theirs]))).nobody !== undefined
  }
  if (bound.length < 2 || !isEveryone || !bound.every(suffer)) return undefined
  return [...others, ...own.map((fact): Fact => ({ ...fact, about: fact.about.slice(0, 1) }))]
}

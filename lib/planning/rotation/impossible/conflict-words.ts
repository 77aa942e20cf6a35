import type { RotationProblem } from '../problem'
import { countsIn } from './counts'
import { factsInWords } from './fact-words'
import { keyOf, onlyWith, type Fact } from './facts'

/** A collision told with its counts where a count proves it, followed by the facts that the count does not speak of. */
export function conflictInWords(problem: RotationProblem, facts: readonly Fact[]): readonly string[] {
  const known = new Set(facts.map(keyOf))
  const persons = new Set(facts.flatMap(({ kind, about }) => (kind === 'requirement' ? [about[0]] : [])))
  const isKnown = (fact: Fact) => known.has(keyOf(fact)) || (fact.kind === 'requirement' && persons.has(fact.about[0]))
  const count = countsIn(onlyWith(problem, facts)).find(({ covers }) => covers.every(isKnown))
  if (!count) return factsInWords(problem, facts)
  const told = new Set(count.covers.map(keyOf))
  const required = new Set(count.covers.flatMap(({ kind, about }) => (kind === 'requirement' ? [about[0]] : [])))
  const isTold = (fact: Fact) => told.has(keyOf(fact)) || (fact.kind === 'requirement' && required.has(fact.about[0]))
  return [
    count.says,
    ...factsInWords(
      problem,
      facts.filter((fact) => !isTold(fact)),
    ),
  ]
}

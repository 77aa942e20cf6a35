import { sayCount } from '@/lib/core/say'
import { boardOf } from '../board'
import type { RotationProblem } from '../problem'
import { pathsOf } from './alone/paths'
import { pathOf } from './alone/path'
import { countsIn } from './counts'
import { factsInWords } from './fact-words'
import { keyOf, onlyWith, type Fact, type FactKind } from './facts'
import { inPeriods, personNamed } from './phrases'

/** A collision told with its counts where a count proves it, followed by the facts that the count does not speak of. */
export function conflictInWords(problem: RotationProblem, facts: readonly Fact[]): readonly string[] {
  const only = onlyWith(problem, facts)
  const known = new Set(facts.map(keyOf))
  const count = countsIn(only).find(({ covers }) =>
    covers.every((fact) => known.has(keyOf(fact)) || isRequired(fact, facts)),
  )
  if (!count) return [...factsInWords(problem, facts), ...saidOfOne(only, facts)]
  const told = new Set(count.covers.map(keyOf))
  const isTold = (fact: Fact) =>
    !besides.includes(fact.kind) && (told.has(keyOf(fact)) || isRequired(fact, count.covers))
  return [
    count.says,
    ...factsInWords(
      problem,
      facts.filter((fact) => !isTold(fact)),
    ),
  ]
}

/** Reasons behind a count are told beside it. */
const besides: readonly FactKind[] = ['mentor', 'needs']

/** Is a requirement among facts, be it of everyone or of some? */
const isRequired = (fact: Fact, facts: readonly Fact[]): boolean =>
  fact.kind === 'requirement' && facts.some(({ kind, about }) => kind === 'requirement' && about[0] === fact.about[0])

const aims: readonly FactKind[] = ['requirement', 'floor', 'pin', 'least']

/** What facts about hosts leave to someone: the points they can have at most, or nowhere to be. */
function saidOfOne(only: RotationProblem, facts: readonly Fact[]): readonly string[] {
  const board = boardOf(only)
  const { nobody } = pathsOf(board)
  const apprentice = only.apprentices[nobody ?? -1]
  if (nobody === undefined || !apprentice) return []
  const who = personNamed(only, apprentice.id)
  if (board.floor !== undefined && board.floor > 0) {
    const { hosts, points } = board
    const all = points.subarray(nobody * hosts, (nobody + 1) * hosts).reduce((sum, one) => sum + one, 0)
    for (let floor = Math.min(board.floor - 1, all); floor >= 0; floor--)
      if (typeof pathOf({ ...board, floor }, nobody) === 'object')
        return [`${who} can have ${sayCount(floor, 'point')} at most.`]
  }
  if (facts.some(({ kind }) => aims.includes(kind))) return []
  const there = only.periods.filter((period) => !apprentice.absent.includes(period) && !only.frozen.includes(period))
  return [`${who} must be somewhere ${inPeriods(only, there)}.`]
}

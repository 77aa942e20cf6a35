import { breachesOf } from './breaches'
import type { MatchingProblem } from './problem'
import { pinned } from './rules/pins-hold'

/**
 * Why a problem has no answer: the fewest pins that cannot hold together, and the rule that they break; empty if they can.
 * Every rule but the pins only forbids, so pins that break none of them can stand alone: no solver is needed to tell.
 */
export function conflictIn(problem: MatchingProblem): readonly string[] {
  const pins = distinct(problem)
  const [smallest] = breachesOf(problem, pins)
    .filter(({ rule }) => rule !== 'pins-hold')
    .toSorted((a, b) => a.pairs.length - b.pairs.length)
  if (!smallest) return []
  // Judged again by themselves, so that the sentence counts only them.
  const says = breachesOf(problem, smallest.pairs).find(({ rule }) => rule === smallest.rule)?.says ?? smallest.says
  return [says, ...smallest.pairs.map((pin) => pinned(problem, pin))]
}

/** A pin said twice is one pin. */
export const distinct = ({ pinned: pins }: MatchingProblem) =>
  pins.filter(
    (pin, at) => pins.findIndex(({ learner, mentor }) => learner === pin.learner && mentor === pin.mentor) === at,
  )

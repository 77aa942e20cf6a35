import { sayList } from '@/lib/core/say'
import type { RotationProblem, Schedule } from '@/lib/planning/rotation/problem'
import { brokenBySwap, swapped } from '@/lib/planning/rotation/swap'
import { brokenInWords } from './broken-in-words'

/** What came of two people's wish to swap: the schedule that it makes, or why it cannot be, in a sentence. */
export type JudgedSwap = { schedule: Schedule } | { because: string }

/** Judges an exchange by today's facts, of which every rule must still hold. Periods by number, counted from 1. */
export function judgeSwap(
  problem: RotationProblem,
  { askedBy, askedOf, periods }: { askedBy: string; askedOf: string; periods: readonly number[] },
): JudgedSwap {
  const { published } = problem
  if (!published) return { because: 'Nothing is published yet, so there is nothing to swap.' }
  const titles = periods.map((number) => problem.periods[number - 1])
  const known = titles.filter((title) => title !== undefined)
  if (known.length !== periods.length) return { because: 'There is no such period in this cohort.' }
  const begun = known.filter((title) => problem.frozen.includes(title))
  if (begun.length > 0) return { because: `${sayList(begun)} ${begun.length === 1 ? 'stands' : 'stand'} as published.` }
  const hostIn = (who: string, number: number) => published[who]?.[number - 1] ?? null
  if (periods.some((number) => hostIn(askedBy, number) === null || hostIn(askedOf, number) === null))
    return { because: 'One of you is nowhere then, so there is nothing to swap.' }
  if (periods.every((number) => hostIn(askedBy, number) === hostIn(askedOf, number)))
    return { because: 'You are with the same host then.' }

  const broken = brokenBySwap(problem, published, askedBy, askedOf, known)
  if (broken.length > 0) return { because: brokenInWords(broken) }
  return { schedule: swapped(problem, published, askedBy, askedOf, known) }
}

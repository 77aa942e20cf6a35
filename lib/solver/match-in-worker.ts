import type { MatchingProblem } from '@/lib/planning/matching/problem'
import { busySays, plannerPool } from './in-worker'
import type { MatchingAnswered } from './solve-matching'

/** Finds the best whole set of pairs on another thread. Rejects when the planner is busy (`isBusy`); no time left is an answer. */
export async function matchInWorker(problem: MatchingProblem, seconds: number): Promise<MatchingAnswered> {
  const ending = await plannerPool().run({ matching: problem, options: { seconds } })
  if (ending.says === 'busy') throw new Error(busySays)
  if (ending.says === 'malformed') throw new Error(ending.faults.join('\n'))
  if (ending.says === 'answered') return parsed(ending.document)
  return {
    answer: {
      format: 'journeywork/matching-answer@1',
      status: 'unknown',
      served: 0,
      points: 0,
      bound: { served: 0, points: 0 },
      pairs: [],
      unmatched: [],
      conflict: [],
    },
    solver: { name: 'HiGHS', version: 'unknown', seconds: Math.round(ending.seconds * 1_000) / 1_000 },
  }
}

// The text was written by our own worker a moment ago.
const parsed = (document: string) => JSON.parse(document) as MatchingAnswered

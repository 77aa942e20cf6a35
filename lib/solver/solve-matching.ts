import type { Matching } from '@/lib/planning/matching/matching'
import { matchPeople } from '@/lib/planning/matching/match-people'
import type { MatchingProblem } from '@/lib/planning/matching/problem'
import { highs, highsVersion } from './highs'
import type { SolvedBy } from './solve-document'

export type MatchingAnswered = { readonly answer: Matching; readonly solver: SolvedBy }

/** Answers a matching problem on this thread, which is held until then: for workers and tests. */
export async function solveMatching(
  problem: MatchingProblem,
  { seconds }: { seconds: number },
): Promise<MatchingAnswered> {
  const version = await highsVersion()
  const begin = performance.now()
  const elapsed = () => (performance.now() - begin) / 1_000

  const answer = await matchPeople(problem, highs, { remaining: () => seconds - elapsed() })
  return { answer, solver: { name: 'HiGHS', version, seconds: Math.round(elapsed() * 1_000) / 1_000 } }
}

import type { Answered, SolveOptions } from './solve-document'
import type { MatchingProblem } from '@/lib/planning/matching/problem'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'

/** A pathway to be found: a document as it came, or a problem that the product itself has stated. */
export type PathwayJob = ({ readonly text: string } | { readonly problem: PathwayProblem }) & {
  readonly options: SolveOptions
}

/** Pairs of mentor and learner to be found. */
export type MatchingJob = { readonly matching: MatchingProblem; readonly options: { readonly seconds: number } }

/** What a worker is asked. */
export type Job = PathwayJob | MatchingJob

/** What a worker says: first that the problem could be read, then one of the others. */
export type Word =
  | { readonly says: 'read'; readonly problemHash: string; readonly version: string }
  | { readonly says: 'malformed'; readonly faults: readonly string[]; readonly isTooLarge: boolean }
  /** The answer's document as text, so that passing it on costs the thread that asked nothing. */
  | { readonly says: 'answered'; readonly document: string }
  | { readonly says: 'failed'; readonly message: string }

export type { Answered }

import type { Answered, SolveOptions } from './solve-document'
import type { MatchingProblem } from '@/lib/planning/matching/problem'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import type { SolveRotationOptions, TimedProgress } from './solve-rotation'
import type { WeighOptions } from './weigh-rotation'

/** A pathway to be found: a document as it came (which may also ask for a schedule), or a problem that the product itself has stated. */
export type PathwayJob = ({ readonly text: string } | { readonly problem: PathwayProblem }) & {
  readonly options: SolveOptions
}

/** Pairs of mentor and learner to be found. */
export type MatchingJob = { readonly matching: MatchingProblem; readonly options: { readonly seconds: number } }

/** A schedule to be drawn up. The problem comes as text, which costs the thread that asks little; `stop` is set to end it with its best. */
export type RotationJob = {
  readonly rotation: string
  readonly stop: SharedArrayBuffer
  readonly options: SolveRotationOptions
}

/** What more changes would buy, and what a promise costs. The problem comes as text. */
export type WeighingJob = { readonly weighing: string; readonly options: WeighOptions }

/** What a worker is asked. */
export type Job = PathwayJob | MatchingJob | RotationJob | WeighingJob

/** What a worker says: first that the problem could be read, perhaps how far it is, then one of the others. */
export type Word =
  | { readonly says: 'progress'; readonly progress: TimedProgress }
  | { readonly says: 'read'; readonly problemHash: string; readonly version: string }
  | { readonly says: 'malformed'; readonly faults: readonly string[]; readonly isTooLarge: boolean }
  /** The answer's document as text, so that passing it on costs the thread that asked nothing. */
  | { readonly says: 'answered'; readonly document: string; readonly parts?: AnswerParts }
  | { readonly says: 'failed'; readonly message: string }

/** The long lists of a schedule's answer as texts of their own, so that each can be read in a turn of its own. */
export type AnswerParts = { readonly people: readonly string[]; readonly rows: readonly string[] }

export type { Answered }

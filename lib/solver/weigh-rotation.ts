import { fairnessPrice, tradeCurve } from '@/lib/planning/rotation/curve'
import type { FairnessPrice, TradeCurve } from '@/lib/planning/rotation/curve'
import type { RotationProblem } from '@/lib/planning/rotation/problem'
import { highs } from './highs'
import { highsLinear } from './highs-linear'

/** What is to be weighed beside a schedule. Plain, so that it can be posted to a worker. */
export type WeighOptions = {
  /** After so many seconds what is known by then comes back. */
  readonly seconds: number
  /** The promise to everyone whose price is asked for. */
  readonly floor?: number
}

/** What more changes would buy, and what a promise to everyone costs. */
export type Weighed = { readonly curve: TradeCurve; readonly fairness: FairnessPrice | null }

/** Weighs a rotation problem on this thread, which is held until then: for workers and tests. */
export async function weighRotation(
  problem: RotationProblem,
  { seconds, floor }: WeighOptions,
  isStopped: () => boolean = () => false,
): Promise<Weighed> {
  const engines = { solve: highs, solveLinear: highsLinear }
  const begin = performance.now()
  const search = (until: number) => ({
    remaining: () => until - (performance.now() - begin) / 1_000,
    report: () => undefined,
    isStopped,
  })
  const fairness =
    floor === undefined
      ? null
      : await fairnessPrice(problem, floor, engines, search(problem.published ? seconds / 2 : seconds))
  return { curve: await tradeCurve(problem, engines, search(seconds)), fairness }
}

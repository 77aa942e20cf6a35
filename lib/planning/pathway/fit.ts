import { deadlinesOf } from './deadlines'
import { earlyById } from './early'
import { timed } from './earliest'
import { lay, type Laying } from './lay'
import { latestStart } from './latest'
import { overload } from './overload'
import { piecesOf } from './pieces'
import type { PathwayProblem } from './problem'
import { keeping } from './reduce'
import { totalsOf, workedPlan, type PlannedStep } from './worked'

/** All of some activities laid into the weeks up to one; or a proof that they do not fit; or neither. */
export type Fit = { readonly steps: readonly PlannedStep[] } | 'impossible' | 'unknown'

const attempts = 240

/**
 * Lays exactly these activities so that everything is finished by week `end`: most urgent first, then with some urgency shaken.
 * What comes out is always the same, and as early as its order allows, the first ids first.
 */
export function fit(whole: PathwayProblem, ids: ReadonlySet<string>, end: number): Fit {
  const problem = keeping(whole, ids)
  const { of, spans } = timed(piecesOf(problem, end))
  if (spans.some((span) => span === undefined)) return 'impossible'
  const sole = (mark: number) => (of.givers[mark]?.length === 1 ? of.givers[mark][0] : undefined)
  const due = deadlinesOf(of, spans, end, sole)
  if (due.some((week, at) => week < (spans[at]?.done ?? Infinity))) return 'impossible'
  if (overload(of, spans, due)) return 'impossible'

  const soonest = (mark: number) =>
    [...(of.givers[mark] ?? [])].sort((a, b) => (spans[a]?.done ?? 0) - (spans[b]?.done ?? 0))[0]
  const urgent = deadlinesOf(of, spans, end, soonest)
  const starts = of.pieces.map((_, at) => latestStart(of, spans[at], at, urgent[at] ?? 0))
  const chance = chances(of.pieces.length + end)
  const attemptAt = (laying: Laying) => {
    const steps = lay(of, laying)
    return steps && (totalsOf(problem, workedPlan(problem, steps)).finishWeek ?? Infinity) <= end ? steps : undefined
  }
  for (let attempt = 0; attempt < attempts; attempt++) {
    const shake = attempt < 2 ? 0 : ([2, 5, 12, 30][attempt % 4] ?? 0)
    const keys = (attempt % 2 === 0 ? urgent : starts).map((week) => week + shake * (chance() - 0.5))
    const order = keys.map((_, at) => at).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b)
    const aims = of.pieces.map(({ placements }) => {
      if (attempt < 2 || placements.length === 0 || chance() < 0.5) return 0
      return placements[Math.floor(chance() * placements.length)]?.first ?? 0
    })
    const steps = attemptAt({ order, aims, due })
    if (steps) return { steps: earlyById({ order, aims, due }, steps, attemptAt) }
  }
  return 'unknown'
}

/** Numbers from 0 to 1 that look like chance and are always the same (a linear congruential generator, Numerical Recipes §7.1). */
function chances(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

import type { Solver } from '../mip/solver'
import { weigh } from './choose'
import type { Lesson } from './choose-rows'
import { chooseSet } from './choose-set'
import { pruned } from './derive'
import { timed, type Span } from './earliest'
import { leastOf, type Budget, type Caps, type Found, type Measure } from './exact'
import { fit } from './fit'
import { latestDone } from './latest'
import { boundWithin, overload } from './overload'
import { piecesOf, type Pieces } from './pieces'
import { opensOnReclaim } from './placements'
import type { PathwayProblem } from './problem'
import { keeping } from './reduce'
import type { PlannedStep } from './worked'

/** Finds the cheapest plan within some caps: exact, and quick where choosing and laying can be told apart. */
export type Least = (measure: Measure, caps: Caps) => Promise<Found>

/** How many sets of activities are tried before the complete program is asked instead. */
const patience = 60

/** How long the complete program of one set may take. */
const secondsForOneSet = 5

export function leastBy(problem: PathwayProblem, last: number, solve: Solver, budget: Budget): Least {
  const { of, spans } = timed(piecesOf(problem, last))
  return leastAmong(of, spans, solve, budget)
}

/** The same for a problem that is already in pieces. */
export function leastAmong(of: Pieces, spans: readonly (Span | undefined)[], solve: Solver, budget: Budget): Least {
  const { problem } = of
  const lessons: Lesson[] = []
  const exactly = (measure: Measure, caps: Caps) => leastOf(problem, measure, caps, solve, budget)
  if (opensOnReclaim(problem)) return exactly

  return async (measure, caps) => {
    for (let tries = 0; tries < patience; tries++) {
      const found = await chooseSet(of, spans, caps, { measure }, lessons, solve, budget)
      if (typeof found === 'string') return { status: found }
      const { chosen, bound } = found
      const crowd = crowdIn(of, spans, chosen, caps)
      if (crowd) {
        lessons.push(crowd)
        continue
      }
      const laid = await laidOut(of, chosen, caps.last, solve, budget)
      if (laid === 'unknown') return { status: 'unknown' }
      if (laid === 'impossible') {
        lessons.push({ kind: 'impossible', pieces: new Set(chosen), last: caps.last })
        continue
      }
      const weights = new Map(of.pieces.map((piece) => [piece.activity.id, weigh(piece, measure)]))
      const value = laid.reduce((sum, { activity }) => sum + (weights.get(activity) ?? 0), 0)
      return { status: value <= bound ? 'optimal' : 'feasible', steps: laid, bound }
    }
    return exactly(measure, caps)
  }
}

/** Weeks that a choice fills with more than they hold, as a lesson for every choice. */
function crowdIn(
  of: Pieces,
  spans: readonly (Span | undefined)[],
  chosen: readonly number[],
  { last }: Caps,
): Lesson | undefined {
  const all = of.pieces.map((_, at) => at)
  const latest = latestDone(of, spans, all, last, (mark) => of.givers[mark] ?? [])
  const member = new Set(chosen)
  const crowd = overload(
    of,
    spans,
    all.map((at) => (member.has(at) ? latest.get(at) : undefined)),
  )
  if (!crowd) return undefined
  const hours = of.pieces.flatMap((piece, at) => {
    const bound = boundWithin(piece, spans[at]?.from ?? 1, latest.get(at) ?? 0, crowd.from, crowd.to, of.rooms)
    return bound > 0 ? [[at, bound] as const] : []
  })
  return { kind: 'crowded', hours, room: crowd.room, last }
}

/** Lays chosen activities into the weeks up to one, by rule of thumb or else by the complete program of just these. */
export async function laidOut(
  of: Pieces,
  chosen: readonly number[],
  last: number,
  solve: Solver,
  budget: Budget,
): Promise<readonly PlannedStep[] | 'impossible' | 'unknown'> {
  const lean = pruned(of, chosen)
  for (const set of lean.length < chosen.length ? [lean, chosen] : [chosen]) {
    const ids = new Set(set.flatMap((at) => of.pieces[at]?.activity.id ?? []))
    const fitted = fit(of.problem, ids, last)
    if (typeof fitted === 'object') return fitted.steps
    if (fitted === 'impossible') continue

    const these = { ...keeping(of.problem, ids), include: [...ids] }
    const patient = { remaining: () => Math.min(budget.remaining(), secondsForOneSet) }
    const found = await leastOf(these, undefined, { last }, solve, patient)
    if ('steps' in found) return found.steps
    if (found.status === 'unknown') return 'unknown'
  }
  return 'impossible'
}

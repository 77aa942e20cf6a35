import type { Solver } from '../mip/solver'
import { opensOnReclaim } from './placements'
import { choosing, weigh, type Lesson } from './choose'
import { circleIn, derive, pruned } from './derive'
import { spansOf, type Span } from './earliest'
import { leastOf, type Budget, type Caps, type Found, type Measure } from './exact'
import { fit } from './fit'
import { latestDone } from './latest'
import { boundWithin, overload } from './overload'
import { piecesOf, type Pieces } from './pieces'
import type { PathwayProblem } from './problem'
import { keeping } from './reduce'

/** Finds the cheapest plan within some caps: exact, and quick where choosing and laying can be told apart. */
export type Least = (measure: Measure, caps: Caps) => Promise<Found>

/** How many sets of activities are tried before the complete program is asked instead. */
const patience = 60

export function leastBy(problem: PathwayProblem, last: number, solve: Solver, budget: Budget): Least {
  const of = piecesOf(problem, last)
  const spans = spansOf(of)
  const lessons: Lesson[] = []
  const exactly = (measure: Measure, caps: Caps) => leastOf(problem, measure, caps, solve, budget)
  if (opensOnReclaim(problem)) return exactly

  return async (measure, caps) => {
    for (let tries = 0; tries < patience; tries++) {
      const { program, taken } = choosing(of, spans, caps, measure, lessons)
      const solved = await solve(program, { seconds: budget.remaining() })
      if (solved.status === 'infeasible' || solved.status === 'unknown') return { status: solved.status }
      const chosen = [...taken].flatMap(([at, choice]) => (solved.chosen(choice) ? [at] : []))
      const lesson = lessonFrom(of, spans, chosen, caps)
      if (lesson) {
        lessons.push(lesson)
        continue
      }
      const laid = await laidOut(of, chosen, caps, solve, budget)
      if (laid === 'impossible') {
        lessons.push({ kind: 'impossible', pieces: new Set(chosen), last: caps.last })
        continue
      }
      if (laid === 'unknown') return { status: 'unknown' }
      const bound = Math.max(0, Math.ceil(solved.bound - 1e-6))
      const value = laid.reduce((sum, { activity }) => {
        const piece = of.pieces.find((each) => each.activity.id === activity)
        return sum + (piece ? weigh(piece, measure) : 0)
      }, 0)
      return { status: value <= bound ? 'optimal' : 'feasible', steps: laid, bound }
    }
    return exactly(measure, caps)
  }
}

/** What a choice teaches if it cannot stand: it holds itself up in a circle, or crowds some weeks. */
function lessonFrom(
  of: Pieces,
  spans: readonly (Span | undefined)[],
  chosen: readonly number[],
  { last }: Caps,
): Lesson | undefined {
  const { derived, holds } = derive(of, pruned(of, chosen))
  if (!of.targets.every(holds) || derived.size < pruned(of, chosen).length)
    return { kind: 'circle', marks: circleIn(of, chosen) }

  const latest = latestDone(
    of,
    spans,
    of.pieces.map((_, at) => at),
    last,
    (mark) => of.givers[mark] ?? [],
  )
  const member = new Set(chosen)
  const crowd = overload(
    of,
    spans,
    of.pieces.map((_, at) => (member.has(at) ? latest.get(at) : undefined)),
  )
  if (!crowd) return undefined
  const hours = of.pieces.flatMap((piece, at) => {
    const bound = boundWithin(piece, spans[at]?.from ?? 1, latest.get(at) ?? 0, crowd.from, crowd.to, of.rooms)
    return bound > 0 ? [[at, bound] as const] : []
  })
  return { kind: 'crowded', hours, room: crowd.room, last }
}

async function laidOut(of: Pieces, chosen: readonly number[], caps: Caps, solve: Solver, budget: Budget) {
  const ids = (those: readonly number[]) => new Set(those.flatMap((at) => of.pieces[at]?.activity.id ?? []))
  const lean = pruned(of, chosen)
  for (const set of lean.length < chosen.length ? [lean, chosen] : [chosen]) {
    const fitted = fit(of.problem, ids(set), caps.last)
    if (typeof fitted === 'object') return fitted.steps
    if (fitted === 'impossible') continue

    const these = keeping(of.problem, ids(set))
    const found = await leastOf({ ...these, include: [...ids(set)] }, undefined, { last: caps.last }, solve, budget)
    if ('steps' in found) return found.steps
    if (found.status === 'unknown') return 'unknown'
  }
  return 'impossible'
}

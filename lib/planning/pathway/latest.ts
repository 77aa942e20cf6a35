import { isBegun } from './calendar'
import type { Span } from './earliest'
import type { Pieces } from './pieces'

/**
 * The last week in which each of some pieces can usefully be done, if the plan ends by week `end`: later, nothing that wants
 * what it gives could follow in time. A piece that may serve in another way (it must be in the plan, or gives hours back) may end last.
 * `serves` tells which pieces give a mark; with one only, the limit is a fact about every plan of these pieces.
 */
export function latestDone(
  of: Pieces,
  spans: readonly (Span | undefined)[],
  among: readonly number[],
  end: number,
  serves: (mark: number) => readonly number[],
): ReadonlyMap<number, number> {
  const { problem, pieces, marks } = of
  const free = new Set(problem.include.concat(Object.keys(problem.fixed)))
  const latest = new Map<number, number>(among.map((at) => [at, 0]))
  const open: number[] = []
  const allow = (at: number, week: number) => {
    const piece = pieces[at]
    if (!piece || !latest.has(at) || week <= (latest.get(at) ?? 0)) return
    latest.set(at, Math.min(week, spans[at]?.to ?? piece.to, end))
    open.push(at)
  }
  const wantBy = (mark: number, week: number) => {
    for (const at of serves(mark))
      allow(at, week - ('finished' in (marks[mark] ?? {}) ? 0 : (pieces[at]?.activity.waitWeeks ?? 0)))
  }

  for (const mark of of.targets) wantBy(mark, end)
  for (const at of among) {
    const piece = pieces[at]
    if (piece && (free.has(piece.activity.id) || piece.activity.reclaims > 0)) allow(at, end)
    if (piece && isBegun(problem, piece.activity.id)) for (const obliged of piece.obliges) allow(obliged, end)
  }
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const start = latestStart(of, spans[at], at, latest.get(at) ?? 0)
    for (const mark of pieces[at]?.wants ?? []) wantBy(mark, start - 1)
  }
  return latest
}

/** The last week in which a piece can begin and still be done by a week. */
export function latestStart({ pieces, rooms }: Pieces, span: Span | undefined, at: number, done: number): number {
  const piece = pieces[at]
  if (!piece || !span) return 0
  if (piece.activity.starts)
    return Math.max(0, ...span.placements.filter(({ last }) => last <= done).map(({ first }) => first))
  let left = piece.hours
  for (let week = Math.min(done, span.to); week >= span.from; week--) {
    left -= Math.min(piece.perWeek, rooms[week] ?? 0)
    if (left <= 0) return piece.fixed === undefined ? week : Math.min(week, piece.fixed)
  }
  return 0
}

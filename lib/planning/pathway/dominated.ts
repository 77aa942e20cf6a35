import { isBegun, own } from './calendar'
import type { Piece, Pieces } from './pieces'

/**
 * Pieces that another one can replace in any plan, in the same weeks, so that nothing gets worse and something gets better:
 * fewer hours, less cost, or else the earlier id. One that must be in the plan, that another comes after, or that gives hours back is never replaced.
 */
export function dominated(all: Pieces, kept: readonly number[]): ReadonlySet<number> {
  const { problem, pieces } = all
  const obliged = new Set([
    ...problem.include,
    ...Object.keys(problem.fixed),
    ...pieces.flatMap(({ activity }) => activity.after),
  ])
  const among = new Set(kept)
  const replaced = new Set<number>()
  const sets = pieces.map(({ gives, wants, activity }) => ({
    gives: new Set(gives),
    wants: new Set(wants),
    after: new Set(activity.after),
  }))

  for (const at of kept) {
    const piece = pieces[at]
    const mine = sets[at]
    const [given] = piece?.gives ?? []
    if (!piece || !mine || given === undefined || obliged.has(piece.activity.id) || piece.activity.reclaims > 0)
      continue
    const better = (all.givers[given] ?? []).some((other) => {
      const candidate = pieces[other]
      const theirs = sets[other]
      if (!candidate || !theirs || other === at || !among.has(other)) return false
      return (
        isBetter(candidate, piece) &&
        canStandIn(problem, candidate, piece) &&
        piece.gives.every((mark) => theirs.gives.has(mark)) &&
        candidate.wants.every((mark) => mine.wants.has(mark)) &&
        candidate.activity.after.every((id) => mine.after.has(id))
      )
    })
    if (better) replaced.add(at)
  }
  return replaced
}

/** No more hours, cost or wait; and strictly better in what a plan is measured by, or first by id. */
function isBetter(candidate: Piece, piece: Piece): boolean {
  const [one, other] = [candidate.activity, piece.activity]
  if (candidate.hours > piece.hours || one.cost > other.cost) return false
  if (one.waitWeeks > other.waitWeeks) return false
  return candidate.hours < piece.hours || one.cost < other.cost || one.id < other.id
}

/** May it lie in any weeks in which the other lies, whatever else the plan holds? */
function canStandIn(problem: Pieces['problem'], candidate: Piece, piece: Piece): boolean {
  const [one, other] = [candidate.activity, piece.activity]
  // A piece whose first week is fixed cannot move to where the other was.
  if (candidate.fixed !== undefined) return false
  if (candidate.from > piece.from || candidate.to < piece.to) return false
  if (one.kind !== other.kind && own(problem.atMost, one.kind) !== undefined) return false
  if (!one.starts) {
    const pace = other.starts && other.weeks ? other.hours / other.weeks : piece.perWeek
    return candidate.perWeek >= Math.min(pace, piece.hours)
  }
  if (!other.starts || !one.weeks || !other.weeks || isBegun(problem, one.id) || isBegun(problem, other.id))
    return false
  const starts = new Set(one.starts)
  return (
    other.starts.every((week) => starts.has(week)) &&
    one.weeks <= other.weeks &&
    one.hours / one.weeks <= other.hours / other.weeks &&
    one.hours / one.weeks <= candidate.perWeek
  )
}

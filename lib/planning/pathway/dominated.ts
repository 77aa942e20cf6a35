import { isBegun, own } from './calendar'
import type { Mark, Piece, Pieces } from './pieces'

/**
 * Pieces that another one can replace in any plan, in the same weeks, so that nothing gets worse and something gets better:
 * fewer hours, less cost, or else the earlier id. Only marks that are relevant count among what a piece gives. One that must be in the plan, that another comes after, or that gives hours back is never replaced.
 */
export function dominated(
  all: Pieces,
  kept: readonly number[],
  relevant: ReadonlySet<number>,
  wanted: readonly ReadonlySet<number>[],
): ReadonlySet<number> {
  const { problem, pieces } = all
  const obliged = new Set([
    ...problem.include,
    ...Object.keys(problem.fixed),
    ...pieces.flatMap(({ activity }) => activity.after),
  ])
  const replaced = new Set<number>()
  const given = new Map(kept.map((at) => [at, new Set(pieces[at]?.gives.filter((mark) => relevant.has(mark)))]))

  for (const at of kept) {
    const piece = pieces[at]
    const mine = [...(given.get(at) ?? [])]
    const scarce = scarcest(all, mine)
    if (!piece || scarce === undefined || obliged.has(piece.activity.id) || piece.activity.reclaims > 0) continue
    const better = scarce.some((other) => {
      const candidate = pieces[other]
      const theirs = given.get(other)
      if (!candidate || !theirs || other === at) return false
      return (
        isBetter(candidate, piece) &&
        canStandIn(problem, candidate, piece) &&
        mine.every((mark) => theirs.has(mark)) &&
        candidate.wants.every((mark) => wanted[at]?.has(mark)) &&
        candidate.activity.after.every((id) => piece.activity.after.includes(id))
      )
    })
    if (better) replaced.add(at)
  }
  return replaced
}

/** Who gives the mark that fewest give: every substitute is among them. */
function scarcest({ givers }: Pieces, marks: readonly number[]): readonly number[] | undefined {
  return marks
    .map((mark) => givers[mark] ?? [])
    .reduce<readonly number[] | undefined>(
      (fewest, these) => (fewest && fewest.length <= these.length ? fewest : these),
      undefined,
    )
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

/** What each piece wants, with every lower level of the same skill, which is then held as well. */
export function wantsWithBelow({ marks, pieces }: Pieces): readonly ReadonlySet<number>[] {
  const bySkill = new Map<string, number[]>()
  marks.forEach((mark, at) => {
    if ('skill' in mark) bySkill.set(mark.skill, [...(bySkill.get(mark.skill) ?? []), at])
  })
  const below = marks.map((mark, at) =>
    'skill' in mark ? (bySkill.get(mark.skill) ?? []).filter((other) => levelOf(marks[other]) <= mark.level) : [at],
  )
  return pieces.map(({ wants }) => new Set(wants.flatMap((mark) => below[mark] ?? [])))
}

const levelOf = (mark: Mark | undefined): number => (mark && 'skill' in mark ? mark.level : Infinity)

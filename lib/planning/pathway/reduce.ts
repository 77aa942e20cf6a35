import { lastWeekOf } from './calendar'
import { spansOf } from './earliest'
import { dominated, wantsWithBelow } from './dominated'
import { piecesOf, type Pieces } from './pieces'
import { opensOnReclaim } from './placements'
import type { PathwayProblem } from './problem'

/**
 * The same problem without the activities that its best plan cannot hold: those out of reach, those that serve nothing,
 * and those that another activity replaces in every respect. What must be in the plan stays, possible or not.
 */
export function reduced(problem: PathwayProblem): PathwayProblem {
  const all = piecesOf(problem, lastWeekOf(problem))
  const spans = spansOf(all)
  const obliged = new Set([...problem.include, ...Object.keys(problem.fixed)])
  const possible = all.pieces.flatMap(({ activity }, at) => (obliged.has(activity.id) || spans[at] ? [at] : []))
  // Without weekly hours of one's own more reclaimed hours can hinder a fixed pace, so that nothing is surely better than another.
  const compares = !opensOnReclaim(problem)
  return keeping(problem, new Set(serving(all, possible, compares).map((at) => all.pieces[at]?.activity.id ?? '')))
}

/** The same problem with only some of its activities. */
export function keeping(problem: PathwayProblem, ids: ReadonlySet<string>): PathwayProblem {
  const those = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => ids.has(id)))
  return {
    ...problem,
    activities: problem.activities.filter(({ id }) => ids.has(id)),
    include: problem.include.filter((id) => ids.has(id)),
    exclude: problem.exclude.filter((id) => ids.has(id)),
    begun: those(problem.begun),
    fixed: those(problem.fixed),
  }
}

/**
 * Pieces that lead to a target or to something that must be in the plan, or that give hours back, and all that these need.
 * A level counts as needed only if a piece that nothing replaces needs it: what a replaced piece needs, its substitute needs
 * as well or does without. Starting from the targets, levels and pieces are added until nothing is missing.
 */
function serving(all: Pieces, possible: readonly number[], compares: boolean): number[] {
  const { pieces, problem, targets } = all
  const must = (at: number) => {
    const activity = pieces[at]?.activity
    return (
      activity !== undefined && (problem.include.includes(activity.id) || Object.hasOwn(problem.fixed, activity.id))
    )
  }
  const relevant = new Set(targets)
  const obliged = new Set<number>()
  const wanted = wantsWithBelow(all)

  for (;;) {
    const useful = possible.filter(
      (at) =>
        must(at) ||
        obliged.has(at) ||
        (pieces[at]?.activity.reclaims ?? 0) > 0 ||
        (pieces[at]?.gives.some((mark) => relevant.has(mark)) ?? false),
    )
    const replaced = compares ? dominated(all, useful, relevant, wanted) : new Set<number>()
    const kept = useful.filter((at) => !replaced.has(at))
    const known = relevant.size + obliged.size
    for (const at of kept) {
      for (const mark of pieces[at]?.wants ?? []) relevant.add(mark)
      for (const other of pieces[at]?.obliges ?? []) obliged.add(other)
    }
    if (relevant.size + obliged.size === known) return kept
  }
}

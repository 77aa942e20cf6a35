import { latestStart } from './latest'
import type { Span } from './earliest'
import type { Pieces } from './pieces'

/**
 * The week by which each piece must be done so that everything else can still be done by week `end`.
 * `giver` names the piece that a mark is left to; a mark without one sets no deadline.
 */
export function deadlinesOf(
  of: Pieces,
  spans: readonly (Span | undefined)[],
  end: number,
  giver: (mark: number) => number | undefined,
): readonly number[] {
  const { pieces, marks } = of
  const deadlines = pieces.map(({ to }) => Math.min(to, end))
  const open = pieces.map((_, at) => at)
  const dueBy = (mark: number, week: number) => {
    const at = giver(mark)
    if (at === undefined) return
    const due = week - ('finished' in (marks[mark] ?? {}) ? 0 : (pieces[at]?.activity.waitWeeks ?? 0))
    if (due >= (deadlines[at] ?? 0)) return
    deadlines[at] = due
    if (due > 0) open.push(at)
  }

  for (const mark of of.targets) dueBy(mark, end)
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const start = latestStart(of, spans[at], at, deadlines[at] ?? 0)
    for (const mark of pieces[at]?.wants ?? []) dueBy(mark, start - 1)
  }
  return deadlines
}

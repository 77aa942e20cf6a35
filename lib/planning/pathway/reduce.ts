import { lastWeekOf } from './calendar'
import { spansOf } from './earliest'
import { dominated } from './dominated'
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
  const useful = servesSomething(all, (at) => spans[at] !== undefined)
  const kept = all.pieces.flatMap(({ activity }, at) =>
    obliged.has(activity.id) || (spans[at] && useful.has(at)) ? [at] : [],
  )
  // Without weekly hours of one's own more reclaimed hours can hinder a fixed pace, so that nothing is surely better than another.
  const replaced = opensOnReclaim(problem) ? new Set<number>() : dominated(all, kept)
  return keeping(
    problem,
    new Set(kept.filter((at) => !replaced.has(at)).map((at) => all.pieces[at]?.activity.id ?? '')),
  )
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

/** Pieces that lead to a target or to something that must be in the plan, or that give hours back, and all that these need. */
function servesSomething({ pieces, problem, targets, givers }: Pieces, possible: (at: number) => boolean): Set<number> {
  const useful = new Set<number>()
  const seen = new Set<number>()
  const open: number[] = []
  const use = (at: number) => {
    if (useful.has(at) || !possible(at)) return
    useful.add(at)
    open.push(at)
  }
  const want = (mark: number) => {
    if (seen.has(mark)) return
    seen.add(mark)
    for (const at of givers[mark] ?? []) use(at)
  }

  for (const mark of targets) want(mark)
  pieces.forEach(({ activity }, at) => {
    const must = problem.include.includes(activity.id) || Object.hasOwn(problem.fixed, activity.id)
    if (must || activity.reclaims > 0) use(at)
  })
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const mark of pieces[at]?.wants ?? []) want(mark)
    for (const obliged of pieces[at]?.obliges ?? []) use(obliged)
  }
  return useful
}

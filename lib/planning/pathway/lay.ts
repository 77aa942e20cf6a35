import { exceptionIn } from './calendar'
import type { Piece, Pieces } from './pieces'
import type { Placement } from './placements'
import type { PlannedStep } from './worked'

export type Laying = {
  /** Pieces in the order in which they are offered a week's hours. */
  readonly order: readonly number[]
  /** A piece at a fixed pace does not start before this week. */
  readonly aims: readonly number[]
  /** The week by which each piece must be done. */
  readonly due: readonly number[]
}

/** Lays all pieces into the weeks, week by week, each week's hours to the first in order that may have them; undefined if one comes too late. */
export function lay(of: Pieces, { order, aims, due }: Laying): readonly PlannedStep[] | undefined {
  const { pieces, problem, last } = of
  const left = pieces.map(({ hours }) => hours)
  const hours: Record<string, number>[] = pieces.map(() => ({}))
  const first = pieces.map(() => 0)
  const doneIn = pieces.map(() => 0)
  const held = of.marks.map(() => Infinity)
  let reclaimed = 0
  let running: { readonly at: number; readonly way: Placement } | undefined
  let open = pieces.length

  for (let week = 1; week <= last && open > 0; week++) {
    let room = exceptionIn(problem, week) ?? problem.hoursPerWeek + reclaimed
    let gained = 0
    const work = (at: number, piece: Piece, count: number) => {
      const weeks = hours[at]
      if (weeks) weeks[week] = count
      if (!first[at]) first[at] = week
      room -= count
      left[at] = (left[at] ?? 0) - count
      if (left[at] > 0) return
      doneIn[at] = week
      open--
      gained += piece.activity.reclaims
      for (const mark of piece.gives)
        held[mark] = Math.min(
          held[mark] ?? Infinity,
          week + ('finished' in (of.marks[mark] ?? {}) ? 0 : piece.activity.waitWeeks),
        )
    }
    const ready = (piece: Piece) => {
      for (const mark of piece.wants) if ((held[mark] ?? Infinity) >= week) return false
      return true
    }

    if (running && week > running.way.last) running = undefined
    if (!running)
      for (const at of order) {
        const piece = pieces[at]
        if (!piece?.activity.starts || first[at] || week < (aims[at] ?? 0) || !ready(piece)) continue
        const way = piece.placements.find((each) => each.first === week && each.last <= (due[at] ?? 0))
        if (!way || (piece.fixed !== undefined && piece.fixed !== week)) continue
        running = { at, way }
        break
      }
    if (running?.way.weeks.includes(week)) {
      const piece = pieces[running.at]
      const pace = piece?.activity.starts ? piece.activity.hours / (piece.activity.weeks ?? 1) : 0
      if (!piece || pace > room) return undefined
      work(running.at, piece, pace)
    }

    for (const at of order) {
      if (pieces[at]?.fixed === week && !first[at] && !pieces[at]?.activity.starts) {
        const piece = pieces[at]
        if (!piece || room < 1 || !ready(piece)) return undefined
        work(at, piece, Math.min(room, piece.perWeek, left[at] ?? 0))
      }
    }
    for (const at of order) {
      if (room <= 0) break
      const piece = pieces[at]
      if (!piece || piece.activity.starts || doneIn[at] || week < piece.from) continue
      if (piece.fixed !== undefined && week <= piece.fixed) continue
      if (!first[at] && !ready(piece)) continue
      const count = Math.min(room, piece.perWeek, left[at] ?? 0)
      if (count > 0) work(at, piece, count)
    }
    reclaimed += gained
    for (const at of order) if (!doneIn[at] && (due[at] ?? 0) <= week) return undefined
  }
  if (open > 0) return undefined
  return pieces.map(({ activity: { id } }, at) => ({
    activity: id,
    firstWeek: first[at] ?? 0,
    lastWeek: doneIn[at] ?? 0,
    hoursByWeek: hours[at] ?? {},
  }))
}

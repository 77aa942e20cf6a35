import { reclaimersOf, type Piece, type Pieces } from './pieces'
import type { Placement } from './placements'
import { roomsOf } from './rooms'

/** Pieces, and when each could be worked. */
export type Timed = { readonly of: Pieces; readonly spans: readonly (Span | undefined)[] }

/** When each piece can be worked, and the hours of the weeks no wider than that allows: each sharpens the other. */
export function timed(pieces: Pieces): Timed {
  let of = pieces
  let spans = spansOf(of)
  for (let round = 0; round < 3 && of.pieces.some(({ activity }) => activity.reclaims > 0); round++) {
    const reclaimers = reclaimersOf(of.pieces, (at) => spans[at]?.done ?? Infinity)
    of = { ...of, rooms: roomsOf(of.problem, of.last, reclaimers) }
    spans = spansOf(of)
  }
  return { of, spans }
}

/** The weeks in which an activity can have hours, if it were alone: from its first possible hour to its last possible one. */
export type Span = {
  readonly from: number
  readonly to: number
  /** No plan finishes it before this week. */
  readonly done: number
  /** The ways in which it can lie; only at a fixed pace. */
  readonly placements: readonly Placement[]
}

/**
 * When each piece can be worked, were all hours free for it; undefined if in no plan.
 * Needs take the earliest way to each level: the least fixed point over "all of these wants, each by any of these pieces".
 */
export function spansOf(of: Pieces): readonly (Span | undefined)[] {
  const excluded = new Set(of.problem.exclude)
  for (;;) {
    const spans = spansWithout(of, excluded)
    // Who takes an activity takes those it comes after; if one of them is out of reach, so is the activity.
    const stranded = of.pieces.filter((piece, at) => spans[at] && piece.obliges.some((other) => !spans[other]))
    if (stranded.length === 0) return spans
    for (const { activity } of stranded) excluded.add(activity.id)
  }
}

function spansWithout(of: Pieces, excluded: ReadonlySet<string>): readonly (Span | undefined)[] {
  const { pieces, last } = of
  const spans: (Span | undefined)[] = pieces.map(() => undefined)
  const readyAt: number[] = pieces.map(() => Infinity)
  const held: number[] = of.marks.map(() => Infinity)
  let open = pieces.flatMap(({ activity }, at) => (excluded.has(activity.id) ? [] : [at]))

  while (open.length > 0) {
    const next = new Set<number>()
    for (const at of open) {
      const piece = pieces[at]
      if (!piece || excluded.has(piece.activity.id)) continue
      let ready = 1
      for (const mark of piece.wants) ready = Math.max(ready, (held[mark] ?? Infinity) + 1)
      if (!(ready <= last) || ready >= (readyAt[at] ?? Infinity)) continue
      const span = spanOf(piece, ready, last, of.rooms)
      if (!span) continue
      readyAt[at] = ready
      spans[at] = span
      for (const mark of piece.gives) {
        const wait = 'finished' in (of.marks[mark] ?? {}) ? 0 : piece.activity.waitWeeks
        if (span.done + wait >= (held[mark] ?? Infinity)) continue
        held[mark] = span.done + wait
        for (const wanter of of.wanters[mark] ?? []) next.add(wanter)
      }
    }
    open = [...next].sort((a, b) => a - b)
  }
  return spans
}

function spanOf(piece: Piece, ready: number, last: number, rooms: readonly number[]): Span | undefined {
  const { fixed, activity } = piece
  if (activity.starts) {
    const placements = piece.placements.filter(
      ({ first }) => first >= ready && (fixed === undefined || first === fixed),
    )
    if (placements.length === 0) return undefined
    return {
      from: Math.min(...placements.map(({ first }) => first)),
      to: Math.max(...placements.map((placement) => placement.last)),
      done: Math.min(...placements.map((placement) => placement.last)),
      placements,
    }
  }

  const soonest = Math.max(ready, piece.from)
  if (fixed !== undefined && fixed < soonest) return undefined
  const from = fixed ?? soonest
  const done = weekDone(piece, from, piece.to, rooms)
  return done === undefined ? undefined : { from, to: piece.to, done, placements: [] }
}

/** The week in which a piece is done if it has all the hours it can take from a week on. */
export function weekDone(piece: Piece, from: number, to: number, rooms: readonly number[]): number | undefined {
  let left = piece.hours
  for (let week = from; week <= to; week++) {
    left -= Math.min(piece.perWeek, rooms[week] ?? 0)
    if (left <= 0) return week
  }
  return undefined
}

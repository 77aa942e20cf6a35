import type { Span } from './earliest'
import type { Piece, Pieces } from './pieces'

/** Weeks that would have to hold more hours than they can. */
export type Overload = { readonly from: number; readonly to: number; readonly room: number }

/**
 * Looks for weeks that too much work is bound to: from each week to the end, from the beginning to each week, and between.
 * `due` is the last week in which each of the pieces can be worked; a piece without is not looked at.
 */
export function overload(
  { pieces, rooms, last }: Pieces,
  spans: readonly (Span | undefined)[],
  due: readonly (number | undefined)[],
): Overload | undefined {
  const sums = [0]
  for (let week = 1; week <= last; week++) sums.push((sums[week - 1] ?? 0) + (rooms[week] ?? 0))
  const among = pieces.flatMap((piece, at) => {
    const [span, to] = [spans[at], due[at]]
    return span && to !== undefined ? [{ at, piece, from: span.from, to }] : []
  })
  const froms = [...new Set(among.map(({ from }) => from))].sort((a, b) => a - b)
  const tos = [...new Set(among.map(({ to }) => to))].sort((a, b) => a - b)

  let worst: Overload | undefined
  let excess = 0
  for (const from of froms)
    for (const to of tos) {
      if (to < from) continue
      const room = (sums[to] ?? 0) - (sums[from - 1] ?? 0)
      let total = 0
      for (const each of among) total += boundWithin(each.piece, each.from, each.to, from, to, rooms)
      if (total - room <= excess) continue
      excess = total - room
      worst = { from, to, room }
    }
  return worst
}

/** Hours of a piece that must lie from week `from` to week `to`, if it is worked from week `first` to week `last`. */
export function boundWithin(
  piece: Piece,
  first: number,
  last: number,
  from: number,
  to: number,
  rooms: readonly number[],
): number {
  let elsewhere = 0
  for (let week = first; week < from && week <= last; week++) {
    elsewhere += Math.min(piece.perWeek, rooms[week] ?? 0)
    if (elsewhere >= piece.hours) return 0
  }
  for (let week = Math.max(to + 1, first); week <= last; week++) {
    elsewhere += Math.min(piece.perWeek, rooms[week] ?? 0)
    if (elsewhere >= piece.hours) return 0
  }
  return piece.hours - elsewhere
}

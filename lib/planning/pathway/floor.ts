import type { Span } from './earliest'
import type { Pieces } from './pieces'

/** A week before which no plan with at least so many hours can be finished: a chain of needs, or the hours themselves, take as long. */
export function finishFloor(of: Pieces, spans: readonly (Span | undefined)[], hours: number): number {
  const { pieces, problem, rooms, last } = of
  let floor = 0
  for (const mark of of.targets) {
    const held = (of.givers[mark] ?? []).map(
      (at) => (spans[at]?.done ?? Infinity) + (pieces[at]?.activity.waitWeeks ?? 0),
    )
    floor = Math.max(floor, Math.min(last, ...held))
  }
  pieces.forEach(({ activity }, at) => {
    if (problem.include.includes(activity.id) || Object.hasOwn(problem.fixed, activity.id))
      floor = Math.max(floor, spans[at]?.done ?? last)
  })

  let room = 0
  let week = 0
  while (room < hours && week < last) room += rooms[++week] ?? 0
  return Math.max(floor, week)
}

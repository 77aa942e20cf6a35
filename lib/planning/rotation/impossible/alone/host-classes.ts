import { mostVisits, type Board } from '../../board'
import { upTo } from '../../choices'

/** Hosts that no rule of one apprentice tells apart, seats left aside: where one can be, the other could be as well. */
export function hostClasses(board: Board, apprentice: number): readonly (readonly number[])[] {
  const { periods, hosts, points, floor } = board
  const fixed = new Set(board.fixed.subarray(apprentice * periods, (apprentice + 1) * periods))
  const needs = board.needs.flat()
  const own = (board.requirementsOf[apprentice] ?? []).flatMap((index) => board.requirements[index] ?? [])
  const sets = [...needs, ...board.limits, ...own].map((each) => each.hosts)
  const classes = new Map<string, number[]>()
  for (const host of upTo(hosts)) {
    const limit = board.visits[host]
    const key = JSON.stringify([
      fixed.has(host) ? host : -1,
      limit ? mostVisits(board, apprentice, limit) : 0,
      (board.needs[host] ?? []).map((need) => [need.hosts.key, need.atLeast]),
      sets.map((set) => set.has[host]).join(''),
      floor === undefined ? 0 : points[apprentice * hosts + host],
    ])
    const known = classes.get(key)
    if (known) known.push(host)
    else classes.set(key, [host])
  }
  return [...classes.values()]
}

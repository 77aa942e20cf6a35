import type { Role } from './model'

type Place = Pick<Role, 'id' | 'title' | 'line' | 'requires' | 'from'>

export type MapNode = { id: string; title: string; line: Role['line']; row: number; column: number }
export type MapEdge = { from: string; to: string }
export type RoleMap = { nodes: readonly MapNode[]; edges: readonly MapEdge[]; rows: number; columns: number }

/**
 * Lays roles out in rows, each below those that people come from, with the technical line at the left and the leadership line
 * at the right. Where roles lead to each other in a circle, the one that asks for least stands highest. Within a row each role
 * stands near its neighbours' mean place (K. Sugiyama and others, 1981), which keeps crossings few.
 */
export function layOutRoles(roles: readonly Place[]): RoleMap {
  const known = new Set(roles.map(({ id }) => id))
  const edges = roles.flatMap(({ id, from }) =>
    from.filter((one) => known.has(one)).map((one) => ({ from: one, to: id })),
  )
  const rowOf = rowsOf(roles, edges)
  const count = Math.max(0, ...rowOf.values()) + 1
  const rows = Array.from({ length: count }, (_, row) => roles.filter(({ id }) => rowOf.get(id) === row))
  const columns = Math.max(1, ...rows.map((row) => row.length))

  let order = rows.map((row) => [...row].sort(byLine))
  for (let round = 0; round < 8; round++) {
    const at = placesOf(order, columns)
    order = order.map((row) =>
      [...row].sort((a, b) => byLine(a, b) || mean(a, edges, at) - mean(b, edges, at) || (a.title < b.title ? -1 : 1)),
    )
  }

  const at = placesOf(order, columns)
  return {
    nodes: order.flatMap((row, index) =>
      row.map(({ id, title, line }) => ({ id, title, line, row: index, column: at.get(id) ?? 0 })),
    ),
    edges,
    rows: count,
    columns,
  }
}

const byLine = (a: Place, b: Place) => (a.line === b.line ? 0 : a.line === 'technical' ? -1 : 1)

/** From the top: who comes from nowhere that is still to be placed; in a circle, whoever stands highest and asks for least. */
function rowsOf(roles: readonly Place[], edges: readonly MapEdge[]): Map<string, number> {
  const demand = ({ requires }: Place) => Object.values(requires).reduce((sum, level) => sum + level, 0)
  const left = [...roles].sort((a, b) => demand(a) - demand(b) || (a.title < b.title ? -1 : 1))
  const placed = new Map<string, number>()
  const rowBelow = (one: Place) =>
    Math.max(-1, ...edges.flatMap(({ from, to }) => (to === one.id ? [placed.get(from) ?? -1] : []))) + 1
  const waits = (one: Place) => edges.some(({ from, to }) => to === one.id && !placed.has(from))
  const isBegun = (one: Place) => placed.size === 0 || rowBelow(one) > 0

  while (left.length > 0) {
    const free = left.find((one) => !waits(one))
    const begun = left.filter(isBegun).sort((a, b) => rowBelow(a) - rowBelow(b))
    const next = free ?? begun[0] ?? left[0]
    if (!next) break
    placed.set(next.id, rowBelow(next))
    left.splice(left.indexOf(next), 1)
  }
  return placed
}

/** Columns for each row: technical roles from the left, leadership roles up to the right edge. */
function placesOf(order: readonly (readonly Place[])[], columns: number): Map<string, number> {
  const places = new Map<string, number>()
  for (const row of order) {
    const technical = row.filter(({ line }) => line === 'technical')
    const spare = columns - row.length
    row.forEach(({ id }, at) => places.set(id, at < technical.length ? at + spare / 4 : at + (spare * 3) / 4))
  }
  return places
}

function mean({ id }: Place, edges: readonly MapEdge[], at: ReadonlyMap<string, number>): number {
  const near = edges.flatMap(({ from, to }) => (to === id ? [at.get(from) ?? 0] : from === id ? [at.get(to) ?? 0] : []))
  return near.length === 0 ? (at.get(id) ?? 0) : near.reduce((sum, one) => sum + one, 0) / near.length
}

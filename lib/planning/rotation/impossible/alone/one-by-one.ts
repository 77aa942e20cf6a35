import { nowhere, type Board } from '../../board'
import { upTo } from '../../choices'
import { pathWithin, type Welcome } from './path'

/**
 * A schedule made one apprentice after the other, those with most to do first, each where there is most room. Breaks no rule of
 * one person, and none about seats and mentors at most; others it may. None if someone finds no room: that proves nothing.
 */
export function oneByOne(board: Board): Int16Array | undefined {
  const { periods, hosts, apprentices } = board
  const left = Int32Array.from(board.max)
  const needed = Int32Array.from(board.min)
  const guided = board.mentors.map(({ max }) => Int32Array.from(max))
  const cells = new Int16Array(apprentices * periods).fill(nowhere)
  const take = (host: number, period: number, count: number) => {
    const place = host * periods + period
    left[place] = (left[place] ?? 0) - count
    needed[place] = (needed[place] ?? 0) - count
    for (const mentor of board.mentorsOf[host] ?? []) {
      const row = guided[mentor]
      if (row) row[period] = (row[period] ?? 0) - count
    }
  }
  // Who is fixed somewhere has their seat already.
  const isFixed = (cell: number) => (board.fixed[cell] ?? nowhere) >= 0
  for (let cell = 0; cell < apprentices * periods; cell++)
    if (isFixed(cell)) take(board.fixed[cell] ?? nowhere, cell % periods, 1)

  const welcome: Welcome = (host, period) => {
    const room = (board.mentorsOf[host] ?? []).reduce(
      (least, mentor) => Math.min(least, guided[mentor]?.[period] ?? 0),
      left[host * periods + period] ?? 0,
    )
    return room <= 0 ? undefined : room + Math.max(0, needed[host * periods + period] ?? 0) * (apprentices + hosts)
  }
  const load = upTo(apprentices).map(
    (apprentice) =>
      (board.requirementsOf[apprentice]?.length ?? 0) * periods +
      board.fixed.subarray(apprentice * periods, (apprentice + 1) * periods).filter((cell) => cell === nowhere).length,
  )
  for (const apprentice of upTo(apprentices).toSorted((a, b) => (load[b] ?? 0) - (load[a] ?? 0))) {
    const path = pathWithin(board, apprentice, welcome)
    if (!path) return undefined
    cells.set(path, apprentice * periods)
    path.forEach((host, period) => {
      if (host !== nowhere && !isFixed(apprentice * periods + period)) take(host, period, 1)
    })
  }
  return cells
}

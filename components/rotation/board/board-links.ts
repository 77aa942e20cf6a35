import { boardQuery, type BoardAsk } from '@/lib/rotation/views/arrange'
import type { BoardView } from '@/lib/rotation/views/board'

/** Where the board's own links lead, and whom it follows by index. Following someone once more follows nobody. */
export function boardLinks(path: string, board: BoardView, ask: BoardAsk) {
  const { follow, sort, isDown } = ask
  const hrefTo = (change: Partial<BoardAsk>) => `${path}${boardQuery({ ...ask, ...change })}`
  const person = follow && 'person' in follow ? indexOf(board.people, follow.person) : undefined
  const host = follow && 'host' in follow ? indexOf(board.hosts, follow.host) : undefined
  return {
    followed: { ...(person !== undefined && { person }), ...(host !== undefined && { host }) },
    person: (at: number) => hrefTo({ follow: at === person ? null : { person: board.people[at]?.id ?? '' } }),
    host: (at: number) => hrefTo({ follow: at === host ? null : { host: board.hosts[at]?.id ?? '' } }),
    sorting: {
      hrefOf: (column: BoardAsk['sort']) => hrefTo({ sort: column, isDown: sort === column && !isDown }),
      column: sort,
      isDown,
    },
  }
}

function indexOf(list: readonly { id: string }[], wanted: string): number | undefined {
  const at = list.findIndex(({ id }) => id === wanted)
  return at < 0 ? undefined : at
}

import { seatsUsed, type BoardView } from './board'

/** What is asked of the board, all of it in the address: its order, whom it shows, and whom it follows. */
export type BoardAsk = {
  /** A schedule other than the published one. */
  schedule: string | null
  sort: 'name' | 'points' | number
  isDown: boolean
  name: string
  /** A host: only people who are there at some time. */
  host: string | null
  onlyChanged: boolean
  /** Only people with fewer points. */
  below: number | null
  follow: { person: string } | { host: string } | null
  /** Cells that are tried, `person~period~host` in ids; the host is empty for nowhere. */
  tries: readonly string[]
}

export type Address = Readonly<Record<string, string | readonly string[] | undefined>>

/** What an address asks; what makes no sense in it asks nothing. `who`, `when` and `where` are one more try, as a form sends it. */
export function readBoardAsk(address: Address): BoardAsk {
  const one = (name: string) => [address[name] ?? []].flat()[0]?.trim() ?? ''
  const number = (text: string) => (/^\d{1,6}$/.test(text) ? Number(text) : null)
  const [isDown, key] = one('sort').startsWith('-') ? [true, one('sort').slice(1)] : [false, one('sort')]
  const [what, id] = [one('follow').slice(0, one('follow').indexOf(':')), one('follow').split(':').slice(1).join(':')]
  return {
    schedule: one('schedule') || null,
    sort: key === 'points' ? 'points' : (number(key) ?? 'name'),
    isDown,
    name: one('name').slice(0, 120),
    host: one('host') || null,
    onlyChanged: one('only') === 'changes',
    below: number(one('below')),
    follow: what === 'person' ? { person: id } : what === 'host' ? { host: id } : null,
    tries: [
      ...[address['try'] ?? []].flat(),
      ...(one('who') ? [`${one('who')}~${one('when')}~${one('where')}`] : []),
    ].slice(0, 400),
  }
}

/** The address that asks this, beneath the board's page; what is usual is left out. */
export function boardQuery(ask: BoardAsk): string {
  const { follow, sort } = ask
  const query = new URLSearchParams([
    ...(ask.schedule ? [['schedule', ask.schedule]] : []),
    ...(sort === 'name' && !ask.isDown ? [] : [['sort', `${ask.isDown ? '-' : ''}${sort}`]]),
    ...(ask.name ? [['name', ask.name]] : []),
    ...(ask.host ? [['host', ask.host]] : []),
    ...(ask.onlyChanged ? [['only', 'changes']] : []),
    ...(ask.below === null ? [] : [['below', String(ask.below)]]),
    ...(follow ? [['follow', 'person' in follow ? `person:${follow.person}` : `host:${follow.host}`]] : []),
    ...ask.tries.map((each) => ['try', each]),
  ])
  return query.size === 0 ? '' : `?${query}`
}

export const isFiltered = ({ name, host, onlyChanged, below }: BoardAsk): boolean =>
  name !== '' || host !== null || onlyChanged || below !== null

/** The people that are asked for, in the order that is asked for, as indices; equals stay by name. */
export function rowsIn(board: BoardView, ask: BoardAsk): number[] {
  const { periods, hosts, people, cells, changes, points } = board
  const wanted = ask.host === null ? undefined : hosts.findIndex(({ id }) => id === ask.host)
  const changed = new Set(changes.map(([cell]) => Math.floor(cell / periods.length)))
  const words = plain(ask.name).split(/\s+/).filter(Boolean)
  const rowOf = (person: number) => cells.slice(person * periods.length, (person + 1) * periods.length)
  const rows = people.flatMap(({ name }, person) =>
    words.every((word) => plain(name).includes(word)) &&
    (wanted === undefined || rowOf(person).includes(wanted)) &&
    (!ask.onlyChanged || changed.has(person)) &&
    (ask.below === null || (points[person] ?? 0) < ask.below)
      ? [person]
      : [],
  )
  const worth = worthOf(board, ask.sort)
  const way = ask.isDown ? -1 : 1
  return rows.toSorted((a, b) => way * (worth(a) - worth(b)) || a - b)
}

/** In a period, by host, and whoever is nowhere at the end. */
function worthOf({ periods, hosts, cells, points }: BoardView, sort: BoardAsk['sort']): (person: number) => number {
  if (sort === 'name') return (person) => person
  if (sort === 'points') return (person) => points[person] ?? 0
  return (person) => {
    const host = cells[person * periods.length + sort - 1] ?? -1
    return host < 0 ? hosts.length : host
  }
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase('en')

export type SeatCell = { used: number; min: number; max: number; state: 'closed' | 'full' | 'over' | 'short' | 'open' }

/** The seats of one host, period by period. */
export function seatsIn(
  board: Pick<BoardView, 'cells' | 'hosts' | 'periods' | 'min' | 'max'>,
  host: number,
  used = seatsUsed(board),
): SeatCell[] {
  return board.periods.map((_, period) => {
    const at = host * board.periods.length + period
    const [count, min, max] = [used[at] ?? 0, board.min[at] ?? 0, board.max[at] ?? 0]
    return { used: count, min, max, state: seatState(count, min, max) }
  })
}

/** What can be said of so many used seats. */
export function seatState(used: number, min: number, max: number): SeatCell['state'] {
  if (used > max) return 'over'
  if (max === 0) return 'closed'
  if (used < min) return 'short'
  return used === max ? 'full' : 'open'
}

import { free, mostVisits, nowhere, visitedBefore, type Board } from '../../board'
import { upTo } from '../../choices'
import type { BoardRequirement } from '../../requirements'
import { hostClasses } from './host-classes'

/** So many steps are enough for any ordinary programme; what takes more is left to a solver. */
const mostSteps = 30_000

/**
 * The hosts of one apprentice, period by period, as if all seats were theirs: every rule that looks at them alone is kept.
 * `no` if there is no such row, `unknown` if that would take too long to find out. Tries every row, apart from those that
 * differ only in hosts which nothing tells apart, and from what was found to lead nowhere before.
 */
export function pathOf(board: Board, apprentice: number): Int16Array | 'no' | 'unknown' {
  if (board.collisions.some((collision) => collision.apprentice === apprentice)) return 'no'
  const search = new PathSearch(board, apprentice)
  if (search.from(0)) return search.row
  return search.steps > mostSteps ? 'unknown' : 'no'
}

/** How welcome someone is in a host in a period, higher is more; undefined where there is no room. */
export type Welcome = (host: number, period: number) => number | undefined

/** Some row that keeps to where there is room, if one is found without much trying. */
export function pathWithin(board: Board, apprentice: number, welcome: Welcome): Int16Array | undefined {
  const search = new PathSearch(board, apprentice, welcome, fewSteps)
  return search.from(0) ? search.row : undefined
}

const fewSteps = 300

class PathSearch {
  readonly row: Int16Array
  steps = 0
  private readonly visits: Int32Array
  private readonly dead = new Set<string>()
  private readonly classes: readonly (readonly number[])[]
  private readonly duties: readonly BoardRequirement[]
  private readonly limits

  constructor(
    private readonly board: Board,
    private readonly apprentice: number,
    private readonly welcome: Welcome | undefined = undefined,
    private readonly most = mostSteps,
  ) {
    this.row = new Int16Array(board.periods).fill(nowhere)
    this.visits = new Int32Array(board.hosts)
    this.classes = hostClasses(board, apprentice)
    this.duties = (board.requirementsOf[apprentice] ?? []).flatMap((index) => board.requirements[index] ?? [])
    this.limits = [...board.visits, ...board.limits].map((limit) => ({
      hosts: limit.hosts,
      most: mostVisits(board, apprentice, limit),
    }))
  }

  /** Fills the row from a period on; afterwards it stands if that could be done. */
  from(period: number): boolean {
    if (period === this.board.periods) return this.isGood()
    if (++this.steps > this.most || !this.canMeet(period)) return false
    const key = this.stateAt(period)
    if (this.dead.has(key)) return false
    for (const host of this.hostsIn(period)) if (this.stays(period, host)) return true
    this.dead.add(key)
    return false
  }

  private stays(period: number, host: number): boolean {
    this.row[period] = host
    if (host !== nowhere) this.visits[host] = (this.visits[host] ?? 0) + 1
    const isKept =
      host === nowhere || this.limits.every(({ hosts, most }) => !hosts.has[host] || this.times(hosts.hosts) <= most)
    if (isKept && this.from(period + 1)) return true
    if (host !== nowhere) this.visits[host] = (this.visits[host] ?? 0) - 1
    this.row[period] = nowhere
    return false
  }

  private times(hosts: readonly number[]): number {
    return hosts.reduce((sum, host) => sum + (this.visits[host] ?? 0), 0)
  }

  /** One host of each kind, those that requirements ask for first. History is as it is. */
  private hostsIn(period: number): readonly number[] {
    const { board, apprentice } = this
    const fixed = board.fixed[apprentice * board.periods + period] ?? nowhere
    if (fixed === nowhere || (fixed !== free && board.isFrozen[period])) return [fixed]
    const candidates = fixed === free ? this.classes.flatMap((hosts) => this.oneOfEach(period, hosts)) : [fixed]
    const ready = candidates.filter((host) => this.isReady(host))
    const wanted = (host: number) => this.duties.filter(({ hosts, counts }) => hosts.has[host] && counts[period]).length
    if (ready.length < 2) return ready
    const room = (host: number) => this.welcome?.(host, period) ?? 0
    return ready.toSorted((a, b) => wanted(b) - wanted(a) || room(b) - room(a))
  }

  private oneOfEach(period: number, hosts: readonly number[]): readonly number[] {
    const last = period > 0 ? this.row[period - 1] : nowhere
    const seen = new Set<number>()
    const { welcome } = this
    const open = welcome
      ? hosts
          .filter((host) => welcome(host, period) !== undefined)
          .toSorted((a, b) => (welcome(b, period) ?? 0) - (welcome(a, period) ?? 0))
      : hosts
    return open.filter((host) => {
      const kind = (this.visits[host] ?? 0) * 2 + (host === last ? 1 : 0)
      return seen.size < seen.add(kind).size
    })
  }

  private isReady(host: number): boolean {
    return (this.board.needs[host] ?? []).every(
      ({ hosts, atLeast }) => visitedBefore(this.board, this.apprentice, hosts) + this.times(hosts.hosts) >= atLeast,
    )
  }

  private had({ hosts, counts, hasHistory }: BoardRequirement, until: number): number {
    let had = hasHistory ? visitedBefore(this.board, this.apprentice, hosts) : 0
    for (let period = 0; period < until; period++)
      if (counts[period]) had += hosts.has[this.row[period] ?? nowhere] ?? 0
    return had
  }

  /** The longest stay in one host so far, and the one that is still going on. */
  private stay({ hosts, counts }: BoardRequirement, until: number): readonly [longest: number, current: number] {
    let [longest, length] = [0, 0]
    for (let period = 0; period < until; period++) {
      const host = this.row[period] ?? nowhere
      const goesOn = period > 0 && length > 0 && this.row[period - 1] === host
      length = counts[period] && hosts.has[host] ? (goesOn ? length + 1 : 1) : 0
      longest = Math.max(longest, length)
    }
    return [longest, length]
  }

  private canMeet(period: number): boolean {
    return this.duties.every((duty) => {
      let left = 0
      for (let later = period; later < this.board.periods; later++) left += duty.counts[later] ?? 0
      return this.had(duty, period) + left >= duty.atLeast
    })
  }

  /** All that the rest of the row depends on. */
  private stateAt(period: number): string {
    const counts = this.classes.map((hosts) => hosts.map((host) => this.visits[host] ?? 0).toSorted((a, b) => b - a))
    const had = this.duties.map((duty) => Math.min(duty.atLeast, this.had(duty, period)))
    const stays = this.duties.flatMap((duty) => {
      if (duty.run === 0) return []
      const [longest, current] = this.stay(duty, period)
      return longest >= duty.run ? [-1] : [current]
    })
    const last = period > 0 ? (this.row[period - 1] ?? nowhere) : nowhere
    const where = this.classes.findIndex((hosts) => hosts.includes(last))
    const isGoing = stays.some((stay) => stay > 0)
    return `${period} ${counts.map((each) => each.join('')).join()} ${had.join()} ${stays.join()} ${isGoing ? `${where} ${this.visits[last]}` : ''}`
  }

  private isGood(): boolean {
    const { periods, floor = 0, hosts, points } = this.board
    const worth = upTo(hosts).reduce(
      (sum, host) => sum + ((this.visits[host] ?? 0) > 0 ? (points[this.apprentice * hosts + host] ?? 0) : 0),
      0,
    )
    return (
      worth >= floor &&
      this.duties.every((duty) => this.had(duty, periods) >= duty.atLeast && this.stay(duty, periods)[0] >= duty.run)
    )
  }
}

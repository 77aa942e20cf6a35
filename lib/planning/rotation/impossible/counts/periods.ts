import { nowhere, type Board } from '../../board'
import { upTo } from '../../choices'
import type { HostSet } from '../../host-sets'
import type { Fact } from '../facts'
import { hostNamed, inPeriods, sayPeople } from '../phrases'
import { roomIn, type Count } from './count'
import { ones } from './openings'

/** Period by period: more people than seats, more asked for than there are people, more pinned than fit. */
export const periodCounts = (board: Board, openings: readonly Int32Array[]): readonly Count[] =>
  upTo(board.periods).flatMap((period) =>
    board.isFrozen[period]
      ? []
      : [...tooManyPinned(board, period), ...tooMany(board, openings, period), ...tooFew(board, period)],
  )

const present = ({ apprentices, periods, fixed }: Board, period: number): readonly number[] =>
  upTo(apprentices).filter((apprentice) => fixed[apprentice * periods + period] !== nowhere)

/** Everyone who is there must be somewhere: in one of the hosts that are open to anyone yet. */
function tooMany(board: Board, openings: readonly Int32Array[], period: number): readonly Count[] {
  const people = present(board, period)
  const isOpen = (host: number) =>
    people.some((apprentice) => ((openings[apprentice]?.[host] ?? 0) & (1 << period)) !== 0)
  const open = setOf(upTo(board.hosts).filter(isOpen), board.hosts)
  const all = setOf(upTo(board.hosts), board.hosts)
  return [all, open]
    .flatMap((hosts): readonly Count[] => {
      const { seats, facts } = roomIn(board, hosts, period)
      if (people.length <= seats) return []
      const which = hosts === all ? 'all hosts together have' : 'the hosts that can be visited by then have'
      const says = `${sayPeople(people.length)} must be somewhere ${inPeriods(board.problem, [when(board, period)])} and ${which} ${seats} ${seats === 1 ? 'seat' : 'seats'}: ${people.length - seats} short.`
      return [
        {
          says,
          short: people.length - seats,
          covers: facts,
          facts: [...facts, ...(hosts === all ? [] : needsAndPins(board))],
        },
      ]
    })
    .slice(0, 1)
}

/** Hosts ask for more people at least than there are. */
function tooFew(board: Board, period: number): readonly Count[] {
  const { problem } = board
  const asking = problem.hosts.flatMap(({ id }, host) => {
    const least = board.min[host * board.periods + period] ?? 0
    return least > 0 ? [{ least, fact: { kind: 'least', about: [id, when(board, period)] } as const }] : []
  })
  const least = asking.reduce((sum, each) => sum + each.least, 0)
  const people = present(board, period).length
  if (least <= people) return []
  const says = `The hosts ask for at least ${sayPeople(least)} ${inPeriods(problem, [when(board, period)])} and ${people === 1 ? '1 is' : `${people} are`} there: ${least - people} short.`
  const facts = asking.map(({ fact }) => fact)
  return [{ says, short: least - people, facts, covers: facts }]
}

function tooManyPinned(board: Board, period: number): readonly Count[] {
  const { problem, periods } = board
  return problem.hosts.flatMap(({ id }, host): readonly Count[] => {
    const pins = problem.apprentices.filter(({ pinned }) => pinned[when(board, period)] === id)
    const seats = board.max[host * periods + period] ?? 0
    if (pins.length <= seats) return []
    const covers: readonly Fact[] = [
      { kind: 'seats', about: [id, when(board, period)] },
      ...pins.map((each): Fact => ({ kind: 'pin', about: [each.id, when(board, period)] })),
    ]
    const room = seats === 0 ? 'has no seats' : `has ${seats} ${seats === 1 ? 'seat' : 'seats'}`
    const says = `${sayPeople(pins.length)} ${pins.length === 1 ? 'is' : 'are'} pinned to ${hostNamed(problem, id)} ${inPeriods(problem, [when(board, period)])}, which ${room} then: ${pins.length - seats} short.`
    return [{ says, short: pins.length - seats, facts: covers, covers }]
  })
}

/** A host over all periods: asked for more often than everyone may visit it. */
export function leastCounts(board: Board, openings: readonly Int32Array[]): readonly Count[] {
  const { problem, periods } = board
  return problem.hosts.flatMap((host, at): readonly Count[] => {
    const asking = problem.periods.filter((_, period) => (board.min[at * periods + period] ?? 0) > 0)
    const least = upTo(periods).reduce((sum, period) => sum + (board.min[at * periods + period] ?? 0), 0)
    const most = problem.apprentices.reduce(
      (sum, _, apprentice) => sum + Math.min(host.visits, ones(openings[apprentice]?.[at] ?? 0)),
      0,
    )
    if (least <= most) return []
    const covers = asking.map((period): Fact => ({ kind: 'least', about: [host.id, period] }))
    const facts: readonly Fact[] = [...covers, { kind: 'visits', about: [host.id] }, ...needsAndPins(board)]
    const says = `${hostNamed(problem, host.id)} asks for at least ${least} visits in all, and all people together can make ${most}: ${least - most} short.`
    return [{ says, short: least - most, facts, covers }]
  })
}

const needsAndPins = ({ problem }: Board): readonly Fact[] => [
  ...problem.hosts.flatMap(({ id, needs }) => needs.map((_, at): Fact => ({ kind: 'needs', about: [id, `${at}`] }))),
  ...problem.apprentices.flatMap(({ id, pinned }) =>
    Object.keys(pinned).map((period): Fact => ({ kind: 'pin', about: [id, period] })),
  ),
  ...problem.frozen.map((period): Fact => ({ kind: 'frozen', about: [period] })),
]

const when = ({ problem }: Board, period: number): string => problem.periods[period] ?? ''

function setOf(hosts: readonly number[], size: number): HostSet {
  const has = new Uint8Array(size)
  for (const host of hosts) has[host] = 1
  return { key: -1, hosts, has }
}

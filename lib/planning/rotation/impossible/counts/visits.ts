import { sayCount } from '@/lib/core/say'
import type { Board } from '../../board'
import type { RotationProblem } from '../../problem'
import type { Fact } from '../facts'
import { asked, capitalised, hostsNamed, inPeriods, listed, personNamed, sayPeople } from '../phrases'
import { roomIn, type Count } from './count'
import { demandsOf, type Demand } from './demands'
import { ones } from './openings'

/** So many periods are few enough to look at every choice of them. */
const fewPeriods = 12

/**
 * Requirements against seats: in some periods people must be in some hosts more often than there are seats. Over all
 * choices of periods this finds a shortage exactly where people and seats, taken by themselves, cannot be brought together.
 */
export function visitCounts(board: Board, openings: readonly Int32Array[]): readonly Count[] {
  return demandsOf(board, openings).flatMap((demand) => {
    const rooms = board.problem.periods.map((_, period) => roomIn(board, demand.hosts, period))
    const classes = classesOf(demand)
    let best: { span: number; seats: number; visits: number; people: number } | undefined
    for (const span of spansOf(board, demand)) {
      const seats = rooms.reduce((sum, room, period) => (span & (1 << period) ? sum + room.seats : sum), 0)
      let visits = 0
      let people = 0
      for (const { times, when, count } of classes) {
        const inside = Math.max(0, times - ones(when & ~span))
        visits += inside * count
        if (inside > 0) people += count
      }
      if (visits > seats && (!best || visits - seats > best.visits - best.seats)) best = { span, seats, visits, people }
    }
    if (!best || best.span === 0) return []
    const { span } = best
    const covers = rooms.flatMap((room, period) => (span & (1 << period) ? room.facts : []))
    return [
      {
        ...told(
          board,
          demand,
          best,
          covers.some(({ kind }) => kind === 'mentor'),
        ),
        short: best.visits - best.seats,
        facts: [...demand.facts, ...covers],
        covers: [...aboutOf(board, demand), ...covers],
      },
    ]
  })
}

/** Whole spans first, as they are the plainest; then every choice of periods if there are few. */
function spansOf({ periods }: Board, { asking }: Demand): readonly number[] {
  const all = asking.reduce((bits, { when }) => bits | when, 0)
  if (asking.length === 0) return []
  const spans = [all]
  for (let from = 0; from < periods; from++)
    for (let to = periods; to > from; to--) spans.push(all & ((1 << to) - (1 << from)))
  if (periods <= fewPeriods) for (let bits = 0; bits < 1 << periods; bits++) if ((bits & ~all) === 0) spans.push(bits)
  return [...new Set(spans)]
}

/** People who ask for the same are counted together. */
function classesOf({ asking }: Demand) {
  const classes = new Map<string, { times: number; when: number; count: number }>()
  for (const { times, when } of asking) {
    const key = `${times} ${when}`
    const known = classes.get(key)
    if (known) known.count += 1
    else classes.set(key, { times, when, count: 1 })
  }
  return [...classes.values()]
}

const aboutOf = ({ problem }: Board, { requirement, through }: Demand): readonly Fact[] => [
  { kind: 'requirement', about: [problem.requirements[requirement]?.id ?? ''] },
  ...through.map(({ host, need }): Fact => ({ kind: 'needs', about: [problem.hosts[host]?.id ?? '', `${need}`] })),
]

type Shortage = { readonly span: number; readonly seats: number; readonly visits: number; readonly people: number }

function told(
  board: Board,
  demand: Demand,
  { span, seats, visits, people }: Shortage,
  isGuided: boolean,
): { says: string } {
  const { problem } = board
  const names = capitalised(namesOf(problem, demand, board))
  const periods = problem.periods.filter((_, period) => span & (1 << period))
  const { by, until } = spanSaid(problem, periods)
  const who = people === 1 && visits === 1 ? onlyOne(board, demand, span) : sayPeople(people)
  const times = visits === people ? '' : `, for ${visits} periods in all${by === '' ? '' : ','}`
  const has = demand.hosts.hosts.length === 1 ? 'has' : 'have'
  const why = whySaid(problem, board, demand)
  const comma = why === '' && by === '' && times !== '' ? ',' : why
  return {
    says: `${names} must be visited by ${who}${times}${by}${comma} and ${has} ${roomSaid(seats, isGuided)} ${until}: ${visits - seats} short.`,
  }
}

const roomSaid = (seats: number, isGuided: boolean): string =>
  isGuided ? `mentors for ${seats}` : seats === 0 ? 'no seats' : sayCount(seats, 'seat')

/** When the visits are due, and how the time until then is referred to. */
function spanSaid(problem: RotationProblem, periods: readonly string[]): { by: string; until: string } {
  if (periods.length === problem.periods.length) return { by: '', until: 'in all' }
  const isFromStart = problem.periods.slice(0, periods.length).every((period) => periods.includes(period))
  return isFromStart && periods.length > 1
    ? { by: ` by ${periods.at(-1)}`, until: 'until then' }
    : { by: ` ${inPeriods(problem, periods)}`, until: 'then' }
}

function onlyOne({ problem }: Board, { asking }: Demand, span: number): string {
  const one = asking.find(({ times, when }) => times > ones(when & ~span))
  return personNamed(problem, problem.apprentices[one?.apprentice ?? -1]?.id ?? '')
}

function namesOf(problem: RotationProblem, { requirement, through, hosts }: Demand, board: Board): string {
  const last = through.at(-1)
  const names = last ? problem.hosts[last.host]?.needs[last.need]?.hosts : problem.requirements[requirement]?.hosts
  if (names && (names.length === 1 || names.length <= 3)) return hostsNamed(problem, names)
  return listed(
    hosts.hosts.map((host) => board.problem.hosts[host]?.name ?? ''),
    'or',
  )
}

/** For what is needed before something that is required, what that is. */
function whySaid(problem: RotationProblem, board: Board, { requirement, through }: Demand): string {
  const whole = board.problem.requirements[requirement]
  if (through.length === 0 || !whole) return ''
  return `, because they must ${asked(problem, whole)},`
}

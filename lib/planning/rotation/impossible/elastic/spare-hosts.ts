import { boardOf } from '../../board'
import { breachesOn } from '../../breaches'
import { withChange } from '../../change'
import type { Engines, Search } from '../../engines'
import { gridOf } from '../../grid'
import type { RotationProblem, Schedule } from '../../problem'
import { headsOf } from '../../rules/words'
import { scheduleRotation } from '../../schedule'
import { factsOf, type Fact } from '../facts'
import { shareOf } from '../share'
import type { Purchase } from './bought'

/**
 * Seats to add, for cohorts too large for a program that buys them: beside each host whose seats collide stands a spare host
 * with room for all and no points, every other host is worth a point, and the best schedule uses the spare ones least. What
 * it puts there is what has to be added. Few seats, and the fewest where a host is visited once.
 */
export async function spareSeats(
  problem: RotationProblem,
  facts: readonly Fact[],
  engines: Engines,
  search: Search,
): Promise<Purchase | undefined> {
  // A floor counts points, which are used for something else here.
  if (problem.floor !== undefined) return undefined
  const near = await spareAt(problem, placesOf(facts), engines, shareOf(search, 0.5))
  return near ?? spareAt(problem, placesOf(factsOf(problem)), engines, search)
}

type Places = ReadonlyMap<string, ReadonlySet<string>>

function placesOf(facts: readonly Fact[]): Places {
  const places = new Map<string, Set<string>>()
  for (const { kind, about } of facts) {
    const [host = '', period = ''] = about
    if (kind === 'seats') places.set(host, new Set([...(places.get(host) ?? []), period]))
  }
  return places
}

async function spareAt(
  problem: RotationProblem,
  places: Places,
  engines: Engines,
  search: Search,
): Promise<Purchase | undefined> {
  const suffix = suffixFor(problem)
  const spare = (id: string) => `${id}${suffix}`
  const found = await scheduleRotation(withSpares(problem, places, spare), engines, search)
  if (!found.schedule) return undefined

  const original = new Map([...places.keys()].map((id) => [spare(id), id]))
  const schedule = Object.fromEntries(
    Object.entries(found.schedule).map(([who, row]) => [who, row.map((host) => original.get(host ?? '') ?? host)]),
  )
  const seats = missingSeats(problem, schedule)
  const isSound = breachesOn(boardOf(withChange(problem, { seats })), schedule).length === 0
  return isSound ? { change: { seats }, amount: seats.reduce((sum, { add }) => sum + add, 0), schedule } : undefined
}

/** A tail that no id of the problem has. */
function suffixFor({ hosts, groups }: RotationProblem): string {
  const ids = [...hosts.map(({ id }) => id), ...Object.keys(groups)]
  let suffix = '+'
  while (ids.some((id) => id.endsWith(suffix))) suffix += '+'
  return suffix
}

function withSpares(problem: RotationProblem, places: Places, spare: (id: string) => string): RotationProblem {
  const both = (hosts: readonly string[]) => hosts.flatMap((id) => (places.has(id) ? [id, spare(id)] : [id]))
  const needing = problem.hosts.map((host) => ({
    ...host,
    needs: host.needs.map((need) => ({ ...need, hosts: both(need.hosts) })),
  }))
  const spares = needing
    .filter(({ id }) => places.has(id))
    .map((host) => ({
      ...host,
      id: spare(host.id),
      min: host.min.map(() => 0),
      max: problem.periods.map((period) => (places.get(host.id)?.has(period) ? problem.apprentices.length : 0)),
    }))
  const pairs = spares.map(({ id, visits }, at) => {
    const own = [...places.keys()].find((host) => spare(host) === id) ?? ''
    return [`${spare('')}${at}`, { hosts: [own, id], visits }] as const
  })
  const worth = Object.fromEntries(problem.hosts.map(({ id }) => [id, 1]))
  return {
    ...problem,
    order: ['total'],
    hosts: [...needing, ...spares],
    groups: {
      ...Object.fromEntries(
        Object.entries(problem.groups).map(([name, group]) => [name, { ...group, hosts: both(group.hosts) }]),
      ),
      ...Object.fromEntries(pairs),
    },
    mentors: problem.mentors.map((mentor) => ({ ...mentor, hosts: both(mentor.hosts) })),
    requirements: problem.requirements.map((each) => ({ ...each, hosts: both(each.hosts) })),
    apprentices: problem.apprentices.map((apprentice) => ({ ...apprentice, wishes: [], points: worth })),
  }
}

function missingSeats(problem: RotationProblem, schedule: Schedule) {
  const board = boardOf(problem)
  const heads = headsOf(board, gridOf(board, schedule).cells)
  return problem.hosts.flatMap(({ id }, host) =>
    problem.periods.flatMap((period, at) => {
      const add = (heads[host * board.periods + at] ?? 0) - (board.max[host * board.periods + at] ?? 0)
      return add > 0 && !board.isFrozen[at] ? [{ host: id, period, add }] : []
    }),
  )
}

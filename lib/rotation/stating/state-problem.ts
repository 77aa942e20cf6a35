import type { Apprentice, RotationGoal, RotationProblem, Schedule } from '@/lib/planning/rotation/problem'
import type { RotationFacts } from '../facts'
import { statedGroups, statedHosts } from './hosts'
import { statedRequirements } from './requirements'

/** What is wanted of a schedule, beside the facts. */
export type Wanted = {
  /** Where something is published: whether to stay as near to it as can be. */
  near: boolean
  /** Whether the lowest person's points come before all points together. */
  lowestFirst: boolean
}

export const usuallyWanted: Wanted = { near: true, lowestFirst: false }

/** What was wanted of a schedule, read off its problem. */
export const wantedIn = ({ order }: Pick<RotationProblem, 'order'>): Wanted => ({
  near: order.includes('changes'),
  lowestFirst: order.includes('lowest'),
})

/** States a cohort's schedule as a problem: people, hosts and periods by the ids of the contract, everything else by its title. */
export function stateProblem(facts: RotationFacts, { near, lowestFirst }: Wanted): RotationProblem {
  const { groups, nameOf } = statedGroups(facts)
  const published = publishedIn(facts)
  const goals: RotationGoal[] = lowestFirst ? ['lowest', 'total'] : ['total']
  return {
    format: 'journeywork/rotation@1',
    periods: facts.periods.map(({ title }) => title),
    hosts: statedHosts(facts, nameOf),
    groups,
    mentors: [],
    requirements: statedRequirements(facts, nameOf).map(({ requirement }) => requirement),
    apprentices: facts.apprentices.map((apprentice) => statedApprentice(facts, apprentice)),
    wishPoints: facts.wishPoints,
    apart: facts.apart.map(({ personId, otherId }) => [personId, otherId]),
    ...(facts.floor !== null && { floor: facts.floor }),
    order: published && near ? ['changes', ...goals] : goals,
    ...(published && { published }),
    frozen: published ? facts.periods.filter(({ number }) => number <= facts.lastFrozen).map(({ title }) => title) : [],
  }
}

function statedApprentice(
  { periods, pins, hosts }: RotationFacts,
  { id, name, wishes, absent, joinsIn, leavesAfter, visited }: RotationFacts['apprentices'][number],
): Apprentice {
  const isKnown = new Set(hosts.map((host) => host.id))
  const isAway = (period: number) =>
    absent.includes(period) || period < (joinsIn ?? 1) || period > (leavesAfter ?? periods.length)
  const titleOf = new Map(periods.map(({ number, title }) => [number, title]))
  const mine = pins.filter(({ personId }) => personId === id)
  return {
    id,
    name,
    wishes: wishes.filter((host) => isKnown.has(host)),
    absent: periods.filter(({ number }) => isAway(number)).map(({ title }) => title),
    visited: visited.filter((host) => isKnown.has(host)),
    pinned: Object.fromEntries(
      mine.flatMap(({ period, hostId }) => {
        const title = titleOf.get(period)
        return title === undefined ? [] : [[title, hostId]]
      }),
    ),
  }
}

/** The published placements of those who are in the cohort; undefined as long as there are none. */
export function publishedIn({ placements, apprentices, periods }: RotationFacts): Schedule | undefined {
  if (placements.length === 0) return undefined
  const hostAt = new Map(placements.map(({ personId, period, hostId }) => [`${personId} ${period}`, hostId]))
  return Object.fromEntries(
    apprentices.map(({ id }) => [id, periods.map(({ number }) => hostAt.get(`${id} ${number}`) ?? null)]),
  )
}

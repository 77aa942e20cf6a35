import type { RequiredRotation, Standard } from '@/lib/programmes/model'
import type { RotationFacts } from './facts'

/** A period with a host, and the areas in which it offers work; period 0: before the cohort began. */
export type Stay = { period: number; hostId: string; areas: readonly string[] }

/** How far someone's stays meet a required rotation: the period in which it is met (0: before; null: not), and how much they have. */
export type Coverage = { metIn: number | null; have: number }

/** Areas by their own names, and those of groups. */
const areasIn = ({ groups }: Pick<Standard, 'groups'>, names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => groups.find(({ id }) => id === name)?.areas ?? [name]))

/**
 * Judges one required rotation over stays in the order of their periods: so many periods in its areas, of those that count,
 * and once so many on end with one host. Stays before the cohort count where the requirement names no periods.
 */
export function coverageOf(
  { areas, atLeast, within, run }: RequiredRotation,
  standard: Pick<Standard, 'groups'>,
  stays: readonly Stay[],
): Coverage {
  const wanted = areasIn(standard, areas)
  const counts = ({ period, areas: offered }: Stay) =>
    offered.some((area) => wanted.has(area)) && (!within || (period >= within.from && period <= within.to))

  let [have, onEnd, longest] = [0, 0, 0]
  let before: Stay | undefined
  for (const stay of stays.filter(counts)) {
    have += 1
    const goesOn = before?.hostId === stay.hostId && stay.period > 0 && stay.period === before.period + 1
    onEnd = goesOn ? onEnd + 1 : 1
    longest = Math.max(longest, onEnd)
    if (have >= atLeast && longest >= (run ?? 1)) return { metIn: stay.period, have }
    before = stay
  }
  return { metIn: atLeast === 0 && !run ? 0 : null, have }
}

/** Where someone was before, and where the published schedule has them, in order. */
export function staysOf(facts: Pick<RotationFacts, 'hosts' | 'apprentices' | 'placements'>, personId: string): Stay[] {
  const areasOf = new Map(facts.hosts.map(({ id, areas }) => [id, areas]))
  const visited = facts.apprentices.find(({ id }) => id === personId)?.visited ?? []
  return [
    ...visited.map((hostId) => ({ period: 0, hostId })),
    ...facts.placements
      .filter((cell) => cell.personId === personId)
      .map(({ period, hostId }) => ({ period, hostId }))
      .sort((one, other) => one.period - other.period),
  ].map((stay) => ({ ...stay, areas: areasOf.get(stay.hostId) ?? [] }))
}

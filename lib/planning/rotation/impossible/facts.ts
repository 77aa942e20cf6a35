import { boardOf } from '../board'
import type { Requirement, RotationProblem } from '../problem'

/** In this order facts are tried without: the first are the first to be found beside the point. */
export const factKinds = [
  'apart',
  'floor',
  'least',
  'mentor',
  'visits',
  'needs',
  'frozen',
  'pin',
  'seats',
  'requirement',
] as const
export type FactKind = (typeof factKinds)[number]

/**
 * A statement of a problem that could be otherwise. `about` are the ids it is about: `seats` and `least` a host and a period,
 * `mentor` a mentor and a period, `visits` a host or an @group, `needs` a host and the place of the need in its list, `pin` an
 * apprentice and a period, `frozen` a period, `apart` two apprentices, `requirement` a requirement, and an apprentice if only
 * what they must do is meant; `floor` nothing.
 */
export type Fact = { readonly kind: FactKind; readonly about: readonly string[] }

/**
 * Everything in a problem that its planner could change; what stays is who is there when, and that each is somewhere. What lies
 * wholly in frozen periods binds nobody, and is no fact. `perPerson` are requirements of which each apprentice's is a fact.
 */
export function factsOf(problem: RotationProblem, perPerson: readonly string[] = []): readonly Fact[] {
  const { hosts, mentors, groups, apprentices } = problem
  const everyone = apprentices.length
  const open = problem.periods.flatMap((period, at) => (problem.frozen.includes(period) ? [] : [{ period, at }]))
  return [
    ...problem.apart.map(([a, b]): Fact => ({ kind: 'apart', about: [a, b] })),
    ...(problem.floor === undefined || open.length === 0 ? [] : [{ kind: 'floor', about: [] } as const]),
    ...hosts.flatMap(({ id, min }) =>
      open.flatMap(({ period, at }) => ((min[at] ?? 0) > 0 ? [fact('least', id, period)] : [])),
    ),
    ...mentors.flatMap(({ id, max }) =>
      open.flatMap(({ period, at }) => ((max[at] ?? 0) < everyone ? [fact('mentor', id, period)] : [])),
    ),
    ...hosts.flatMap(({ id, visits }) => (visits < unlimited(problem) ? [fact('visits', id)] : [])),
    ...Object.entries(groups).flatMap(([name, { visits }]) =>
      visits === undefined ? [] : [fact('visits', `@${name}`)],
    ),
    ...hosts.flatMap(({ id, needs }) => needs.map((_, at) => fact('needs', id, `${at}`))),
    ...problem.frozen.map((period) => fact('frozen', period)),
    ...apprentices.flatMap(({ id, pinned }) => Object.keys(pinned).map((period) => fact('pin', id, period))),
    ...hosts.flatMap(({ id, max }) =>
      open.flatMap(({ period, at }) => ((max[at] ?? 0) < everyone ? [fact('seats', id, period)] : [])),
    ),
    ...requirementFacts(problem, perPerson),
  ]
}

const fact = (kind: FactKind, ...about: readonly string[]): Fact => ({ kind, about })

export const keyOf = ({ kind, about }: Fact): string => JSON.stringify([kind, ...about])

/** So many visits no schedule has, earlier ones included. */
const unlimited = ({ periods, hosts }: RotationProblem): number => periods.length + hosts.length

function requirementFacts(problem: RotationProblem, perPerson: readonly string[]): readonly Fact[] {
  const { requirements, requirementsOf } = boardOf(problem)
  return requirements.flatMap(({ id }, index) => {
    const bound = problem.apprentices.filter((_, apprentice) => requirementsOf[apprentice]?.includes(index))
    if (bound.length === 0) return []
    return perPerson.includes(id) ? bound.map((each) => fact('requirement', id, each.id)) : [fact('requirement', id)]
  })
}

/** The problem with only these of its facts left. */
export function onlyWith(problem: RotationProblem, facts: readonly Fact[]): RotationProblem {
  const kept = new Set(facts.map(keyOf))
  const has = (kind: FactKind, ...about: readonly string[]) => kept.has(JSON.stringify([kind, ...about]))
  const { floor, periods } = problem
  const everyone = problem.apprentices.length
  const most = unlimited(problem)
  const counts = (kind: FactKind, id: string, given: readonly number[], otherwise: number) =>
    given.map((count, at) => (has(kind, id, periods[at] ?? '') ? count : otherwise))
  return {
    format: problem.format,
    periods,
    wishPoints: problem.wishPoints,
    order: problem.order,
    ...(problem.published && { published: problem.published }),
    ...(floor !== undefined && has('floor') && { floor }),
    hosts: problem.hosts.map((host) => ({
      ...host,
      min: counts('least', host.id, host.min, 0),
      max: counts('seats', host.id, host.max, everyone),
      visits: has('visits', host.id) ? host.visits : most,
      needs: host.needs.filter((_, at) => has('needs', host.id, `${at}`)),
    })),
    groups: Object.fromEntries(
      Object.entries(problem.groups).map(([name, group]) => [
        name,
        has('visits', `@${name}`) ? group : { hosts: group.hosts },
      ]),
    ),
    mentors: problem.mentors.map((mentor) => ({ ...mentor, max: counts('mentor', mentor.id, mentor.max, everyone) })),
    requirements: problem.requirements.flatMap((requirement) => requirementWith(problem, requirement, kept)),
    apprentices: problem.apprentices.map((apprentice) => ({
      ...apprentice,
      pinned: Object.fromEntries(
        Object.entries(apprentice.pinned).filter(([period]) => has('pin', apprentice.id, period)),
      ),
    })),
    apart: problem.apart.filter(([a, b]) => has('apart', a, b)),
    frozen: problem.frozen.filter((period) => has('frozen', period)),
  }
}

function requirementWith(
  { apprentices }: RotationProblem,
  requirement: Requirement,
  kept: ReadonlySet<string>,
): Requirement[] {
  if (kept.has(keyOf(fact('requirement', requirement.id)))) return [requirement]
  const bound = requirement.only ?? apprentices.map(({ id }) => id)
  const only = bound.filter((id) => kept.has(keyOf(fact('requirement', requirement.id, id))))
  return only.length === 0 ? [] : [{ ...requirement, only }]
}

import type { RotationProblem, Schedule } from './problem'

/**
 * The same problem with everything in the order of its ids, so that the answer does not depend on the order of a document.
 * Periods, wishes, their points and the goals keep theirs, which means something.
 */
export function canonical(problem: RotationProblem): RotationProblem {
  const { hosts, groups, mentors, requirements, apprentices, apart, published, frozen } = problem
  return {
    ...problem,
    hosts: byId(hosts).map((host) => ({
      ...host,
      needs: host.needs
        .map((need) => ({ ...need, hosts: sorted(need.hosts) }))
        .sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b))),
    })),
    groups: byName(groups, (group) => ({ ...group, hosts: sorted(group.hosts) })),
    mentors: byId(mentors).map((mentor) => ({ ...mentor, hosts: sorted(mentor.hosts) })),
    requirements: byId(requirements).map((requirement) => ({
      ...requirement,
      hosts: sorted(requirement.hosts),
      ...(requirement.within && { within: sorted(requirement.within) }),
      ...(requirement.only && { only: sorted(requirement.only) }),
    })),
    apprentices: byId(apprentices).map((apprentice) => ({
      ...apprentice,
      ...(apprentice.points && { points: worthSomething(apprentice.points) }),
      absent: sorted(apprentice.absent),
      visited: sorted(apprentice.visited),
      pinned: byName(apprentice.pinned, (host) => host),
    })),
    apart: apart
      .map(([one, other]) => (one < other ? ([one, other] as const) : ([other, one] as const)))
      .sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1])),
    ...(published && { published: placed(published) }),
    frozen: sorted(frozen),
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const sorted = (names: readonly string[]): string[] => [...names].sort(compare)
const byId = <T extends { readonly id: string }>(things: readonly T[]): T[] =>
  [...things].sort((a, b) => compare(a.id, b.id))

function byName<T, Same extends T>(record: Readonly<Record<string, T>>, map: (value: T) => Same): Record<string, Same> {
  const names = Object.entries(record).sort(([a], [b]) => compare(a, b))
  return Object.fromEntries(names.map(([name, value]) => [name, map(value)]))
}

// A row without a host is the same as no row, and no points are the same as 0: a problem must not have two spellings.
const placed = (published: Schedule): Schedule =>
  Object.fromEntries(
    Object.entries(byName(published, (row) => row)).filter(([, row]) => row.some((host) => host !== null)),
  )
const worthSomething = (points: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(byName(points, (worth) => worth)).filter(([, worth]) => worth !== 0))

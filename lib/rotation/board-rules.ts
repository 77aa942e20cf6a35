import type { RotationProblem } from '@/lib/planning/rotation/problem'
import type { BoardCells, TryRules } from './views/board'

/** The rules by which a change is tried on a board: a question with the board's indices for ids, and frozen up to today. */
export function tryRules(
  question: RotationProblem,
  { hosts, people, periods }: Pick<BoardCells, 'hosts' | 'people' | 'periods'>,
): TryRules {
  const { published: _, ...problem } = question
  const hostAt = new Map(hosts.map(({ id }, at) => [id, String(at)]))
  const personAt = new Map(people.map(({ id }, at) => [id, String(at)]))
  const host = (id: string) => (id.startsWith('@') ? id : (hostAt.get(id) ?? id))
  const person = (id: string) => personAt.get(id) ?? id
  const named = (ids: readonly string[]) => ids.map(host)
  const keyed = <Value>(record: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [host(id), value]))
  return {
    ...problem,
    hosts: problem.hosts.map((one) => ({
      ...one,
      id: host(one.id),
      name: hosts[Number(host(one.id))]?.name ?? one.name,
      needs: one.needs.map((need) => ({ ...need, hosts: named(need.hosts) })),
    })),
    groups: Object.fromEntries(
      Object.entries(problem.groups).map(([name, group]) => [name, { ...group, hosts: named(group.hosts) }]),
    ),
    mentors: problem.mentors.map((mentor) => ({ ...mentor, hosts: named(mentor.hosts) })),
    requirements: problem.requirements.map(({ only, ...requirement }) => ({
      ...requirement,
      hosts: named(requirement.hosts),
      ...(only && { only: only.map(person) }),
    })),
    apprentices: problem.apprentices
      .map((apprentice) => ({
        ...apprentice,
        id: person(apprentice.id),
        name: '', // stands on the board
        wishes: named(apprentice.wishes),
        ...(apprentice.points && { points: keyed(apprentice.points) }),
        visited: named(apprentice.visited),
        pinned: Object.fromEntries(Object.entries(apprentice.pinned).map(([period, id]) => [period, host(id)])),
      }))
      .toSorted((a, b) => Number(a.id) - Number(b.id)),
    apart: problem.apart.map(([one, other]) => [person(one), person(other)]),
    frozen: periods.flatMap(({ title, isFrozen }) => (isFrozen ? [title] : [])),
  }
}

import type { Host, RotationProblem } from '../problem'

/**
 * The same problem with fewer hosts, as far as it matters whether there is any schedule: of hosts that nothing tells apart and
 * nothing fills, as many stay as one person could need. A schedule of it is a schedule of the whole.
 */
export function condensed(problem: RotationProblem): RotationProblem {
  if (problem.floor !== undefined || problem.frozen.length + problem.apart.length > 0) return problem
  const kept = keptHosts(problem)
  if (kept.size === problem.hosts.length) return problem
  const has = (id: string) => id.startsWith('@') || kept.has(id)
  const { published: _, ...rest } = problem
  return {
    ...rest,
    order: ['total'],
    hosts: problem.hosts
      .filter(({ id }) => kept.has(id))
      .map((host) => ({ ...host, needs: host.needs.map((need) => ({ ...need, hosts: need.hosts.filter(has) })) })),
    groups: Object.fromEntries(
      Object.entries(problem.groups).map(([name, group]) => [name, { ...group, hosts: group.hosts.filter(has) }]),
    ),
    mentors: problem.mentors.map((mentor) => ({ ...mentor, hosts: mentor.hosts.filter(has) })),
    requirements: problem.requirements.map((each) => ({ ...each, hosts: each.hosts.filter(has) })),
    apprentices: problem.apprentices.map((apprentice) => ({ ...apprentice, wishes: [], points: {} })),
  }
}

function keptHosts(problem: RotationProblem): ReadonlySet<string> {
  const everyone = problem.apprentices.length
  const named = new Set(problem.apprentices.flatMap(({ visited, pinned }) => [...visited, ...Object.values(pinned)]))
  const binding = problem.mentors.filter(({ max }) => max.some((most) => most < everyone))
  const groups = Object.entries(problem.groups)
  const lists = [
    ...binding.map(({ hosts }) => hosts),
    ...groups.map(([, { hosts }]) => hosts),
    ...problem.requirements.map(({ hosts }) => hosts),
    ...problem.hosts.flatMap(({ needs }) => needs.map(({ hosts }) => hosts)),
  ].map((hosts) => new Set(hosts))

  const kinds = new Map<string, Host[]>()
  for (const host of problem.hosts) {
    const isOpen = host.min.every((least) => least === 0) && host.max.every((most) => most >= everyone)
    const key = JSON.stringify([
      isOpen && !named.has(host.id) ? '' : host.id,
      host.visits,
      host.needs,
      lists.map((list) => (list.has(host.id) ? 1 : 0)).join(''),
    ])
    const known = kinds.get(key)
    if (known) known.push(host)
    else kinds.set(key, [host])
  }
  const enough = (host: Host) => Math.max(1, Math.ceil(problem.periods.length / Math.max(1, host.visits)))
  return new Set(
    [...kinds.values()].flatMap((kind) => kind.slice(0, kind[0] ? enough(kind[0]) : 0).map(({ id }) => id)),
  )
}

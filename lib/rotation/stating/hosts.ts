import type { Standard } from '@/lib/programmes/model'
import type { Host, HostGroup, HostNeed } from '@/lib/planning/rotation/problem'
import type { InUse, RotationFacts, RotationHost } from '../facts'

/** Which group of hosts an area or a group of areas of a version is in the problem, as `@name`. */
export type GroupNames = (version: InUse, id: string) => string

type Named = { groups: Readonly<Record<string, HostGroup>>; nameOf: GroupNames }

/**
 * The areas and groups of areas of the standards in use, as groups of hosts with their limits on visits. A group is called
 * by its title, so that sentences about it are in the programme's words. The limits of the cohort's own version hold for
 * all; what another version arranges otherwise is a group of its own, without a limit.
 */
export function statedGroups({ versions, hosts }: Pick<RotationFacts, 'versions' | 'hosts'>): Named {
  const groups: Record<string, HostGroup> = {}
  const names = new Map<string, string>()
  versions.forEach((version, at) => {
    for (const { id, title, areas, visits } of placesIn(version.standard)) {
      const members = hosts.filter((host) => host.areas.some((area) => areas.includes(area))).map((host) => host.id)
      const isKnown = (name: string) => groups[name]?.hosts.join() === members.join()
      const plain = spelled(title, id)
      const other = `${plain} (version ${version.number})`
      const name =
        groups[plain] === undefined || (at > 0 && isKnown(plain)) ? plain : at > 0 ? other : `${plain} (${id})`
      groups[name] ??= { hosts: members, ...(at === 0 && visits !== null && { visits }) }
      names.set(`${version.number} ${id}`, `@${name}`)
    }
  })
  return { groups, nameOf: (version, id) => names.get(`${version.number} ${id}`) ?? `@${id}` }
}

const placesIn = ({ areas, groups }: Standard) => [
  ...areas.map(({ id, title, visits }) => ({ id, title, visits, areas: [id] })),
  ...groups,
]

/** Ids of a problem are at most 120 long, and sentences are better for short ones. */
export const spelled = (title: string, id: string): string =>
  title.trim() === '' || title.length > 80 ? id : title.trim()

/**
 * The hosts with their seats. A placement counts for every area that its host offers, so it needs what each of them needs.
 * A retired host has no seat, and stays as long as someone's past lies in it.
 */
export function statedHosts({ hosts, seats, periods, versions }: RotationFacts, nameOf: GroupNames): Host[] {
  const seatsAt = new Map(seats.map((seat) => [`${seat.hostId} ${seat.period}`, seat]))
  const [own] = versions
  return hosts.map((host) => {
    const counts = (field: 'min' | 'max') =>
      periods.map(({ number }) => (host.isRetired ? 0 : (seatsAt.get(`${host.id} ${number}`)?.[field] ?? 0)))
    const needs = own && !host.isRetired ? needsOf(host, own, nameOf) : []
    return { id: host.id, name: host.name, min: counts('min'), max: counts('max'), visits: host.visits, needs }
  })
}

function needsOf({ areas }: RotationHost, own: InUse, nameOf: GroupNames): HostNeed[] {
  const needs = own.standard.areas
    .filter(({ id }) => areas.includes(id))
    .flatMap((area) =>
      area.needs.map(({ areas: of, atLeast }) => ({ hosts: of.map((id) => nameOf(own, id)), atLeast })),
    )
  return [...new Map(needs.map((need) => [JSON.stringify(need), need])).values()]
}

import type { RotationProblem } from './problem'

/** Hosts by index, in order and as a membership table. Equal sets are one object; `key` tells them apart. */
export type HostSet = { readonly key: number; readonly hosts: readonly number[]; readonly has: Uint8Array }

/** Resolves lists of hosts and `@groups`, groups of groups included. A host that is named by several ways counts once. */
export function hostSets(
  { hosts, groups }: Pick<RotationProblem, 'hosts' | 'groups'>,
  hostAt: ReadonlyMap<string, number>,
): (names: readonly string[]) => HostSet {
  const made = new Map<string, HostSet>()
  const members = new Map<string, readonly number[]>()

  const inGroup = (name: string): readonly number[] => {
    const known = members.get(name)
    if (known) return known
    // A group inside itself adds nothing to itself; a document in which that happens is refused.
    members.set(name, [])
    const found = all(groups[name]?.hosts ?? [])
    members.set(name, found)
    return found
  }
  const all = (names: readonly string[]): readonly number[] => {
    const found = new Set<number>()
    for (const name of names) {
      const host = hostAt.get(name)
      if (name.startsWith('@')) inGroup(name.slice(1)).forEach((member) => found.add(member))
      else if (host !== undefined) found.add(host)
    }
    return [...found].sort((a, b) => a - b)
  }

  return (names) => {
    const found = all(names)
    const key = found.join(' ')
    const set = made.get(key) ?? { key: made.size, hosts: found, has: table(hosts.length, found) }
    made.set(key, set)
    return set
  }
}

function table(size: number, members: readonly number[]): Uint8Array {
  const has = new Uint8Array(size)
  for (const member of members) has[member] = 1
  return has
}

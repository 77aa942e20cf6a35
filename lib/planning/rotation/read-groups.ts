import { placeIn, quoted } from '../../core/faults'
import type { RotationProblem } from './problem'

type Say = (place: string, says: string) => void

/** Lists of hosts may name groups, each host or group once, and nothing that is not there. */
export function checkHosts({ hosts, groups, mentors, requirements }: RotationProblem, say: Say): void {
  const known = new Set([...hosts.map(({ id }) => id), ...Object.keys(groups).map((name) => `@${name}`)])
  const check = (place: string, names: readonly string[]) => {
    const seen = new Set<string>()
    names.forEach((name, index) => {
      const spot = placeIn(`${place}.hosts`, index)
      if (name !== '' && !known.has(name))
        say(
          spot,
          name.startsWith('@') ? `there is no group ${quoted(name.slice(1))}` : `no host has the id ${quoted(name)}`,
        )
      if (name !== '' && seen.has(name)) say(spot, `${quoted(name)} is named twice`)
      seen.add(name)
    })
  }
  for (const [name, group] of Object.entries(groups)) check(placeIn('groups', name), group.hosts)
  mentors.forEach((mentor, index) => check(placeIn('mentors', index), mentor.hosts))
  requirements.forEach((requirement, index) => check(placeIn('requirements', index), requirement.hosts))
  hosts.forEach(({ needs }, host) =>
    needs.forEach((need, index) => check(placeIn(`${placeIn('hosts', host)}.needs`, index), need.hosts)),
  )
}

/** A group may name groups, but never itself by any way round. */
export function checkGroups({ groups }: RotationProblem, say: Say): void {
  const done = new Set<string>()
  const isIn = (name: string, above: ReadonlySet<string>): boolean => {
    if (above.has(name)) return true
    if (done.has(name)) return false
    const inside = new Set([...above, name])
    const found = (groups[name]?.hosts ?? []).some((host) => host.startsWith('@') && isIn(host.slice(1), inside))
    if (!found) done.add(name)
    return found
  }
  for (const name of Object.keys(groups)) {
    if (!isIn(name, new Set())) continue
    say(placeIn('groups', name), 'this group contains itself')
    return
  }
}

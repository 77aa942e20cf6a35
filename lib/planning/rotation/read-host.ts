import { placeIn, quoted } from '../../core/faults'
import { limits } from '../../core/limits'
import { fields, identifier, items, optional, report, text, whole, type Range, type Spot } from '../reading/values'
import type { Host, HostGroup, HostNeed, Mentor } from './problem'

const most = limits.rotation
const seats: Range = { noun: 'seats', from: 0, to: most.count }
const visits: Range = { noun: 'visits', from: 0, to: most.count }

export function readHost(spot: Spot, periods: number): Host {
  const given = fields(spot, ['id', 'name', 'min', 'max', 'visits', 'needs'])
  const id = identifier(given.id, most.idLength)
  if (id.startsWith('@')) report(given.id, `${quoted(id)} begins with @, which marks groups`)
  const max = readCounts(given.max, periods)
  const min = optional(given.min, (found) => readCounts(found, periods)) ?? Array.from({ length: periods }, () => 0)
  min.forEach((least, period) => {
    const greatest = max[period] ?? Infinity
    if (least > greatest)
      report({ ...given.min, place: placeIn(given.min.place, period) }, `${least} is above the ${greatest} of max`)
  })
  return {
    id,
    name: optional(given.name, (found) => text(found, most.nameLength)) ?? id,
    min,
    max,
    visits: optional(given.visits, (found) => whole(found, visits)) ?? 1,
    needs: (optional(given.needs, (found) => items(found, most.links, 'needs')) ?? []).map(readNeed),
  }
}

function readNeed(spot: Spot): HostNeed {
  const given = fields(spot, ['hosts', 'atLeast'])
  return { hosts: readHosts(given.hosts), atLeast: whole(given.atLeast, { noun: 'count', from: 0, to: most.count }) }
}

export function readGroup(spot: Spot): HostGroup {
  const given = fields(spot, ['hosts', 'visits'])
  const limit = optional(given.visits, (found) => whole(found, visits))
  return { hosts: readHosts(given.hosts), ...(limit !== undefined && { visits: limit }) }
}

export function readMentor(spot: Spot, periods: number): Mentor {
  const given = fields(spot, ['id', 'hosts', 'max'])
  return {
    id: identifier(given.id, most.idLength),
    hosts: readHosts(given.hosts),
    max: readCounts(given.max, periods),
  }
}

/** Hosts and groups by name, where hosts are listed. */
export const readHosts = (spot: Spot): string[] =>
  items(spot, most.links, 'hosts').map((item) => identifier(item, most.idLength + 1))

/** One count for each period. */
function readCounts(spot: Spot, periods: number): number[] {
  const found = items(spot, most.periods, 'counts')
  if (Array.isArray(spot.value) && found.length === spot.value.length && found.length !== periods)
    report(spot, `${found.length} counts are not one for each of ${periods} periods`)
  return found.map((item) => whole(item, seats))
}

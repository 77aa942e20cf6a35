import { limits } from '../../core/limits'
import { fields, identifier, items, optional, whole, type Spot } from '../reading/values'
import type { Requirement } from './problem'
import { readHosts } from './read-host'

const most = limits.rotation

export function readRequirement(spot: Spot): Requirement {
  const given = fields(spot, ['id', 'hosts', 'atLeast', 'within', 'run', 'only'])
  const within = optional(given.within, (found) => items(found, most.periods, 'periods').map(name))
  const only = optional(given.only, (found) => items(found, most.apprentices, 'apprentices').map(name))
  const run = optional(given.run, (found) => whole(found, { noun: 'run', from: 1, to: most.count }))
  return {
    id: name(given.id),
    hosts: readHosts(given.hosts),
    atLeast: whole(given.atLeast, { noun: 'count', from: 0, to: most.count }),
    ...(within && { within }),
    ...(run !== undefined && { run }),
    ...(only && { only }),
  }
}

const name = (spot: Spot): string => identifier(spot, most.idLength)

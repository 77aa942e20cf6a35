import { limits } from '../../core/limits'
import { entries, fields, identifier, isFree, items, optional, report, text, whole, type Spot } from '../reading/values'
import type { Apprentice } from './problem'

const most = limits.rotation

export function readApprentice(spot: Spot): Apprentice {
  const given = fields(spot, ['id', 'name', 'wishes', 'points', 'absent', 'visited', 'pinned'])
  const id = identifier(given.id, most.idLength)
  const points = optional(given.points, readPoints)
  const wishes = readNames(given.wishes, most.hosts, 'hosts')
  if (points && wishes.length > 0) report(given.points, 'give wishes or points, not both')
  return {
    id,
    name: optional(given.name, (found) => text(found, most.nameLength)) ?? id,
    wishes,
    ...(points && { points }),
    absent: readNames(given.absent, most.periods, 'periods'),
    visited: readNames(given.visited, most.hosts, 'hosts'),
    pinned: optional(given.pinned, readPins) ?? {},
  }
}

function readPoints(spot: Spot): Record<string, number> {
  const found = entries(spot, most.hosts, 'hosts').map(([host, value]) => {
    if (!isFree(host)) report(value, 'this name cannot be used')
    return [host, whole(value, { noun: 'points', from: 0, to: most.points })] as const
  })
  return Object.fromEntries(found.filter(([host]) => isFree(host)))
}

function readPins(spot: Spot): Record<string, string> {
  const found = entries(spot, most.periods, 'periods').map(([period, value]) => {
    if (!isFree(period)) report(value, 'this name cannot be used')
    return [period, identifier(value, most.idLength)] as const
  })
  return Object.fromEntries(found.filter(([period]) => isFree(period)))
}

const readNames = (spot: Spot, atMost: number, nouns: string): string[] =>
  (optional(spot, (found) => items(found, atMost, nouns)) ?? []).map((item) => identifier(item, most.idLength))

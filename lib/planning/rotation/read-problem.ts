import { collectFaults, type Reading } from '../../core/faults'
import { limits } from '../../core/limits'
import {
  entries,
  fields,
  identifier,
  isFree,
  items,
  oneOf,
  optional,
  report,
  whole,
  type Spot,
} from '../reading/values'
import type { RotationGoal, RotationProblem, Schedule } from './problem'
import { readApprentice } from './read-apprentice'
import { readGroup, readHost, readMentor } from './read-host'
import { checkReferences } from './read-references'
import { readRequirement } from './read-requirement'

const most = limits.rotation
const goals = ['changes', 'lowest', 'total'] as const
const usualWishPoints = [4, 3, 2, 1]

const names = [
  'format',
  'periods',
  'hosts',
  'groups',
  'mentors',
  'requirements',
  'apprentices',
  'wishPoints',
  'apart',
  'floor',
  'order',
  'published',
  'frozen',
] as const

/** Reads a problem document: the problem with its defaults filled in, or all of its faults at once. */
export function readProblem(value: unknown): Reading<RotationProblem> {
  const faults = collectFaults(most.faults)
  const document: Spot = { place: '', value, faults }
  const given = fields(document, names)
  const periods = items(given.periods, most.periods, 'periods').map((item) => identifier(item, most.idLength))
  if (Array.isArray(given.periods.value) && given.periods.value.length === 0)
    report(given.periods, 'name at least one period')
  const list = <T>(spot: Spot, atMost: number, nouns: string, read: (item: Spot) => T): readonly T[] =>
    (optional(spot, (found) => items(found, atMost, nouns)) ?? []).map(read)
  const floor = optional(given.floor, (spot) => whole(spot, { noun: 'floor', from: 0, to: most.points * most.periods }))
  const published = optional(given.published, readSchedule)

  const problem: RotationProblem = {
    format: oneOf(given.format, ['journeywork/rotation@1']),
    periods,
    hosts: items(given.hosts, most.hosts, 'hosts').map((item) => readHost(item, periods.length)),
    groups: readGroups(given.groups),
    mentors: list(given.mentors, most.mentors, 'mentors', (item) => readMentor(item, periods.length)),
    requirements: list(given.requirements, most.requirements, 'requirements', readRequirement),
    apprentices: items(given.apprentices, most.apprentices, 'apprentices').map(readApprentice),
    wishPoints:
      optional(given.wishPoints, (spot) =>
        items(spot, most.hosts, 'points').map((item) => whole(item, { noun: 'points', from: 0, to: most.points })),
      ) ?? usualWishPoints,
    apart: list(given.apart, most.apart, 'pairs', readPair),
    ...(floor !== undefined && { floor }),
    order: readOrder(given.order) ?? (published ? ['changes', 'total'] : ['total']),
    ...(published && { published }),
    frozen: list(given.frozen, most.periods, 'periods', (item) => identifier(item, most.idLength)),
  }
  checkReferences(document, problem)
  return faults.outcome(problem)
}

function readGroups(spot: Spot): RotationProblem['groups'] {
  const found = (optional(spot, (given) => entries(given, most.groups, 'groups')) ?? []).map(([name, value]) => {
    identifier({ ...value, value: name }, most.idLength)
    return [name, readGroup(value)] as const
  })
  return Object.fromEntries(found.filter(([name]) => isFree(name)))
}

function readPair(spot: Spot): readonly [string, string] {
  const [one, other, ...more] = items(spot, most.apart, 'people').map((item) => identifier(item, most.idLength))
  if (one === undefined || other === undefined || more.length > 0) report(spot, 'a pair is two people')
  if (one !== undefined && one === other) report(spot, 'a pair is two different people')
  return [one ?? '', other ?? '']
}

/** What is not named is not optimised. */
function readOrder(spot: Spot): RotationGoal[] | undefined {
  const named = optional(spot, (found) => items(found, most.periods, 'goals'))?.map((item) => ({
    item,
    goal: oneOf<RotationGoal>(item, goals),
  }))
  named?.forEach(({ item, goal }, index) => {
    const isDoubled = item.value === goal && named.slice(0, index).some((earlier) => earlier.item.value === goal)
    if (isDoubled) report(item, `${goal} is named twice`)
  })
  return named && [...new Set(named.map(({ goal }) => goal))]
}

/** Reads who is where: a row of hosts or nulls for each apprentice. */
export function readSchedule(spot: Spot): Schedule {
  const rows = entries(spot, most.apprentices, 'rows').map(([id, row]) => {
    if (!isFree(id)) report(row, 'this name cannot be used')
    const hosts = items(row, most.periods, 'periods').map((cell) =>
      cell.value === null ? null : identifier(cell, most.idLength),
    )
    return [id, hosts] as const
  })
  return Object.fromEntries(rows.filter(([id]) => isFree(id)))
}

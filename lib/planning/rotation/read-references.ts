import { placeIn, quoted } from '../../core/faults'
import { limits } from '../../core/limits'
import { report, type Spot } from '../reading/values'
import { checkGroups, checkHosts } from './read-groups'
import type { Apprentice, RotationProblem } from './problem'

export type Say = (place: string, says: string) => void
/** Says what is wrong with names that refer to something: those that refer to nothing, and those given twice. */
type CheckNames = (place: string, names: readonly string[]) => void

const most = limits.rotation

/** Everything that one part of a problem says about another: ids given once, references to something, sizes together. */
export function checkReferences(document: Spot, problem: RotationProblem): void {
  const say: Say = (place, says) => report({ ...document, place }, says)
  const { periods, hosts, mentors, requirements, apprentices, apart } = problem
  checkSize(document, problem)
  periods.forEach((period, index) => {
    if (period !== '' && periods.indexOf(period) < index)
      say(placeIn('periods', index), `${quoted(period)} is named twice`)
  })
  for (const [field, things] of Object.entries({ hosts, mentors, requirements, apprentices }))
    checkIds(field, things, say)
  checkGroups(problem, say)
  checkHosts(problem, say)

  const knownPeriods = namesOf(periods, 'there is no such period', say)
  const knownPeople = namesOf(
    apprentices.map(({ id }) => id),
    'no apprentice has this id',
    say,
  )
  const knownHosts = namesOf(
    hosts.map(({ id }) => id),
    'no host has this id',
    say,
  )
  requirements.forEach(({ within, only }, index) => {
    knownPeriods(`${placeIn('requirements', index)}.within`, within ?? [])
    knownPeople(`${placeIn('requirements', index)}.only`, only ?? [])
  })
  apprentices.forEach((apprentice, index) => {
    checkApprentice(placeIn('apprentices', index), apprentice, knownHosts, knownPeriods, say)
  })
  const pairs = new Set<string>()
  apart.forEach((pair, index) => {
    if (pair[0] !== pair[1]) knownPeople(placeIn('apart', index), pair)
    const key = JSON.stringify([...pair].sort())
    if (pair[0] !== '' && pairs.has(key)) say(placeIn('apart', index), 'this pair is named twice')
    pairs.add(key)
  })
  checkPublished(problem, knownPeriods, say)
}

function checkSize(document: Spot, { periods, hosts, groups, mentors, requirements, apprentices }: RotationProblem) {
  const { faults } = document
  const choices = periods.length * hosts.length * apprentices.length
  if (choices > most.choices)
    faults.reportTooLarge(
      'apprentices',
      `${choices} apprentices times periods times hosts are more than ${most.choices}`,
    )
  const listing = [...Object.values(groups), ...hosts.flatMap(({ needs }) => needs), ...mentors, ...requirements]
  const links =
    listing.reduce((sum, { hosts }) => sum + hosts.length, 0) +
    requirements.reduce((sum, { only }) => sum + (only?.length ?? 0), 0)
  if (links > most.links)
    faults.reportTooLarge('requirements', `${links} hosts and people named by rules are more than ${most.links}`)
  const duties = requirements.reduce((sum, { only }) => sum + (only?.length ?? apprentices.length), 0)
  if (duties > most.duties)
    faults.reportTooLarge('requirements', `${duties} requirements of single people are more than ${most.duties}`)
}

function checkIds(field: string, things: readonly { readonly id: string }[], say: Say): void {
  const first = new Map<string, string>()
  things.forEach(({ id }, index) => {
    if (id === '') return
    const place = placeIn(field, index)
    const earlier = first.get(id)
    if (earlier !== undefined) say(`${place}.id`, `${quoted(id)} is the id of ${earlier} already`)
    else first.set(id, place)
  })
}

function checkApprentice(
  place: string,
  { wishes, points = {}, absent, visited, pinned }: Apprentice,
  knownHosts: CheckNames,
  knownPeriods: CheckNames,
  say: Say,
) {
  knownHosts(`${place}.wishes`, wishes)
  knownHosts(`${place}.visited`, visited)
  knownPeriods(`${place}.absent`, absent)
  for (const host of Object.keys(points)) knownHosts(`${place}.points`, [host])
  for (const [period, host] of Object.entries(pinned)) {
    const pin = placeIn(`${place}.pinned`, period)
    knownPeriods(`${place}.pinned`, [period])
    knownHosts(pin, [host])
    if (absent.includes(period)) say(pin, `this is a period of absence`)
  }
}

function checkPublished(
  { periods, hosts, apprentices, order, published, frozen }: RotationProblem,
  knownPeriods: CheckNames,
  say: Say,
) {
  knownPeriods('frozen', frozen)
  if (!published) {
    if (frozen.length > 0) say('frozen', 'nothing is published that could stand as it is')
    if (order.includes('changes')) say('order', 'nothing is published that could change')
    return
  }
  const [people, places] = [new Set(apprentices.map(({ id }) => id)), new Set(hosts.map(({ id }) => id))]
  for (const [id, row] of Object.entries(published)) {
    const place = placeIn('published', id)
    if (!people.has(id)) say(place, 'no apprentice has this id')
    if (row.length !== periods.length)
      say(place, `${row.length} cells are not one for each of ${periods.length} periods`)
    row.forEach((host, period) => {
      if (host !== null && host !== '' && !places.has(host))
        say(placeIn(place, period), `no host has the id ${quoted(host)}`)
    })
  }
}

/** Names that may be referred to, once each in a list. */
function namesOf(names: readonly string[], otherwise: string, say: Say): CheckNames {
  const known = new Set(names)
  return (place, given) => {
    const seen = new Set<string>()
    given.forEach((name, index) => {
      if (name !== '' && !known.has(name)) say(placeIn(place, index), `${quoted(name)}: ${otherwise}`)
      if (name !== '' && seen.has(name)) say(placeIn(place, index), `${quoted(name)} is named twice`)
      seen.add(name)
    })
  }
}

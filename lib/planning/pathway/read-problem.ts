import { collectFaults, type Reading } from '../../core/faults'
import { limits } from '../../core/limits'
import { isDate, isMonday } from '../../core/weeks'
import type { Goal, PathwayProblem } from './problem'
import { readActivity } from './read-activity'
import { checkReferences } from './read-references'
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
  wrong,
  type Range,
  type Spot,
} from '../reading/values'

const most = limits.pathway
const week: Range = { noun: 'week', from: 1, to: most.weeks }
const hoursInAWeek: Range = { noun: 'hours', from: 0, to: most.hoursInAWeek }
const defaultOrder = ['finish', 'hours', 'cost'] as const
const defaultHorizonWeeks = 260

const names = [
  'format',
  'start',
  'hoursPerWeek',
  'weeks',
  'budget',
  'deadlineWeek',
  'horizonWeeks',
  'order',
  'skills',
  'activities',
  'atMost',
  'include',
  'exclude',
  'begun',
  'fixed',
] as const

/** Reads a problem document: the problem with its defaults filled in, or all of its faults at once. */
export function readProblem(value: unknown): Reading<PathwayProblem> {
  const faults = collectFaults(most.faults)
  const document: Spot = { place: '', value, faults }
  const given = fields(document, names)
  const budget = optional(given.budget, (spot) => whole(spot, { noun: 'budget', from: 0, to: most.budget }))
  const deadlineWeek = optional(given.deadlineWeek, (spot) => whole(spot, week))

  const problem: PathwayProblem = {
    format: oneOf(given.format, ['journeywork/pathway@1']),
    start: readStart(given.start),
    hoursPerWeek: whole(given.hoursPerWeek, hoursInAWeek),
    weeks: optional(given.weeks, readExceptions) ?? {},
    ...(budget !== undefined && { budget }),
    ...(deadlineWeek !== undefined && { deadlineWeek }),
    horizonWeeks: optional(given.horizonWeeks, (spot) => whole(spot, week)) ?? defaultHorizonWeeks,
    order: readOrder(given.order),
    skills: readSkills(given.skills),
    activities: items(given.activities, most.activities, 'activities').map(readActivity),
    atMost: readCounts(given.atMost, { noun: 'count', from: 0, to: most.activities }),
    include: readIds(given.include),
    exclude: readIds(given.exclude),
    begun: notZero(readCounts(given.begun, { noun: 'hours', from: 0, to: most.hours })),
    fixed: readCounts(given.fixed, week),
  }
  checkReferences(document, problem)
  return faults.outcome(problem)
}

function readStart(spot: Spot): string {
  const { value } = spot
  if (typeof value !== 'string') return wrong(spot, 'a date such as "2027-01-04"') ?? ''
  if (!isDate(value)) return wrong(spot, 'a date such as "2027-01-04"') ?? ''
  if (!isMonday(value)) report(spot, `${value} is not a Monday`)
  if (value < '1970' || value >= '3000') report(spot, `${value} is not between the years 1970 and 2999`)
  return value
}

function readExceptions(spot: Spot): Record<string, number> {
  return Object.fromEntries(
    entries(spot, most.weeks, 'weeks').map(([name, hours]) => {
      if (!/^[1-9]\d{0,5}$/.test(name)) report(hours, 'a week is a whole number from 1 on')
      else if (Number(name) > most.weeks) report(hours, `week ${name} is above ${most.weeks}`)
      return [name, whole(hours, hoursInAWeek)]
    }),
  )
}

/** What is not named follows in the default order. */
function readOrder(spot: Spot): Goal[] {
  const named = (optional(spot, (found) => items(found, most.activities, 'goals')) ?? []).map((item) => ({
    item,
    goal: oneOf<Goal>(item, defaultOrder),
  }))
  named.forEach(({ item, goal }, index) => {
    const isDoubled = item.value === goal && named.slice(0, index).some((earlier) => earlier.item.value === goal)
    if (isDoubled) report(item, `${goal} is named twice`)
  })
  return [...new Set([...named.map(({ goal }) => goal), ...defaultOrder])]
}

function readSkills(spot: Spot): PathwayProblem['skills'] {
  const level: Range = { noun: 'level', from: 0, to: 7 }
  const found = entries(spot, most.skills, 'skills').map(([id, value]) => {
    identifier({ ...value, value: id }, most.idLength)
    const given = fields(value, ['now', 'target'])
    return [id, { now: whole(given.now, level), target: whole(given.target, level) }] as const
  })
  return Object.fromEntries(found.filter(([id]) => isFree(id)))
}

function readCounts(spot: Spot, range: Range): Record<string, number> {
  const found = (optional(spot, (given) => entries(given, most.activities, 'entries')) ?? []).map(([name, value]) => {
    if (!isFree(name)) report(value, 'this name cannot be used')
    return [name, whole(value, range)] as const
  })
  return Object.fromEntries(found.filter(([name]) => isFree(name)))
}

const readIds = (spot: Spot): string[] =>
  (optional(spot, (given) => items(given, most.activities, 'activities')) ?? []).map((item) =>
    identifier(item, most.idLength),
  )

// No hour worked yet is not begun: the same problem must not have two spellings.
const notZero = (counts: Record<string, number>) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0))

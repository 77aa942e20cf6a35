import { collectFaults, placeIn, quoted, type Reading } from '../../core/faults'
import { limits } from '../../core/limits'
import { isDate } from '../../core/weeks'
import {
  entries,
  fields,
  identifier,
  items,
  oneOf,
  optional,
  report,
  whole,
  wrong,
  type Range,
  type Spot,
} from '../reading/values'

/** What a plan document says: its steps, and what it claims about itself. */
export type GivenPlan = {
  readonly steps: readonly GivenStep[]
  readonly claims: {
    readonly finishWeek?: number | null
    readonly finishDate?: string | null
    readonly hours?: number | null
    readonly cost?: number | null
  }
}

export type GivenStep = {
  readonly activity: string
  /** Absent where the document leaves them to the hours. */
  readonly firstWeek?: number
  readonly lastWeek?: number
  readonly hoursByWeek: Readonly<Record<string, number>>
}

const most = limits.pathway
const week: Range = { noun: 'week', from: 1, to: most.weeks }
const hours: Range = { noun: 'hours', from: 0, to: most.hoursInAWeek }

/** Fields of the planner's own answers that no judgement rests on. */
const aside = ['status', 'bound', 'limits', 'whatIf', 'conflict', 'repairs', 'problemHash', 'solver'] as const

/**
 * Reads a plan document, made by whomever: only `steps`, with `activity` and `hoursByWeek`, must be there. Whether the plan
 * is any good, down to activities that do not exist, is for the checker to judge.
 */
export function readPlan(value: unknown): Reading<GivenPlan> {
  const faults = collectFaults(most.faults)
  const document: Spot = { place: '', value, faults }
  const given = fields(document, ['format', 'steps', 'finishWeek', 'finishDate', 'hours', 'cost', ...aside])

  optional(given.format, (spot) => oneOf(spot, ['journeywork/pathway-plan@1']))
  const claims = {
    ...claim('finishWeek', given.finishWeek, (spot) => whole(spot, { ...week, from: 0 })),
    ...claim('finishDate', given.finishDate, readDate),
    ...claim('hours', given.hours, (spot) => whole(spot, { noun: 'hours', from: 0, to: most.hours * most.activities })),
    ...claim('cost', given.cost, (spot) => whole(spot, { noun: 'cost', from: 0, to: most.cost * most.activities })),
  }
  const steps = items(given.steps, most.activities, 'steps').map(readStep)
  checkOnce(document, steps)
  return faults.outcome({ steps, claims })
}

function readStep(spot: Spot): GivenStep {
  const given = fields(spot, ['activity', 'firstWeek', 'lastWeek', 'hoursByWeek', 'because'])
  const firstWeek = optional(given.firstWeek, (found) => whole(found, week))
  const lastWeek = optional(given.lastWeek, (found) => whole(found, week))
  return {
    activity: identifier(given.activity, most.idLength),
    ...(firstWeek !== undefined && { firstWeek }),
    ...(lastWeek !== undefined && { lastWeek }),
    hoursByWeek: readHours(given.hoursByWeek),
  }
}

/** A week of no hours says nothing and is left out. */
function readHours(spot: Spot): Record<string, number> {
  const found = entries(spot, most.weeks, 'weeks').map(([name, value]) => {
    if (!/^[1-9]\d{0,5}$/.test(name)) report(value, 'a week is a whole number from 1 on')
    else if (Number(name) > most.weeks) report(value, `week ${name} is above ${most.weeks}`)
    return [name, whole(value, hours)] as const
  })
  return Object.fromEntries(found.filter(([, count]) => count !== 0))
}

function checkOnce(document: Spot, steps: readonly GivenStep[]): void {
  const seen = new Set<string>()
  steps.forEach(({ activity }, index) => {
    const place = `${placeIn('steps', index)}.activity`
    if (activity !== '' && seen.has(activity)) report({ ...document, place }, `${quoted(activity)} has a step already`)
    seen.add(activity)
  })
}

function readDate(spot: Spot): string {
  const { value } = spot
  return typeof value === 'string' && isDate(value) ? value : (wrong(spot, 'a date such as "2027-06-13"') ?? '')
}

/** An answer that found no plan claims null. */
const claim = <Name extends string, T>(name: Name, spot: Spot, read: (spot: Spot) => T): { [key in Name]?: T | null } =>
  asClaim(name, spot.value === null ? null : optional(spot, read))

// A computed name widens to string in TypeScript; the name is the one that was given.
const asClaim = <Name extends string, T>(name: Name, value: T | null | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { [key in Name]?: T | null }

import { limits } from '../../core/limits'
import type { Activity, Levels } from './problem'
import { entries, fields, identifier, isFree, items, optional, report, text, whole, type Spot } from '../reading/values'

const most = limits.pathway
const level = { noun: 'level', from: 0, to: 7 }
const week = { noun: 'week', from: 1, to: most.weeks }

const names = [
  'id',
  'title',
  'kind',
  'hours',
  'cost',
  'raises',
  'needs',
  'after',
  'window',
  'waitWeeks',
  'perWeek',
  'reclaims',
  'starts',
  'weeks',
] as const

/** One activity of a problem document; what is left out costs nothing, raises nothing, needs nothing and waits for nothing. */
export function readActivity(spot: Spot): Activity {
  const given = fields(spot, names)
  const hours = whole(given.hours, { noun: 'hours', from: 1, to: most.hours })
  const window = optional(given.window, readWindow)
  const perWeek = optional(given.perWeek, (found) => whole(found, { noun: 'hours', from: 1, to: most.hoursInAWeek }))
  const id = identifier(given.id, most.idLength)

  return {
    id,
    title: optional(given.title, (found) => text(found, most.titleLength)) ?? id,
    kind: identifier(given.kind, most.idLength),
    hours,
    cost: optional(given.cost, (found) => whole(found, { noun: 'cost', from: 0, to: most.cost })) ?? 0,
    raises: optional(given.raises, readLevels) ?? {},
    needs: optional(given.needs, readLevels) ?? {},
    after: optional(given.after, readAfter) ?? [],
    ...(window && { window }),
    waitWeeks: optional(given.waitWeeks, (found) => whole(found, { noun: 'weeks', from: 0, to: most.weeks })) ?? 0,
    ...(perWeek !== undefined && { perWeek }),
    reclaims: optional(given.reclaims, (found) => whole(found, { noun: 'hours', from: 0, to: most.hoursInAWeek })) ?? 0,
    ...readPace(given.starts, given.weeks, hours),
  }
}

function readLevels(spot: Spot): Levels {
  const found = entries(spot, most.skills, 'skills').map(([skill, value]) => [skill, whole(value, level)] as const)
  return Object.fromEntries(found.filter(([skill]) => isFree(skill)))
}

const readAfter = (spot: Spot): string[] =>
  items(spot, most.activities, 'activities').map((item) => identifier(item, most.idLength))

function readWindow(spot: Spot): { from?: number; to?: number } {
  const given = fields(spot, ['from', 'to'])
  const from = optional(given.from, (found) => whole(found, week))
  const to = optional(given.to, (found) => whole(found, week))
  if (from !== undefined && to !== undefined && from > to) report(spot, `it ends in week ${to}, before it begins`)
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}

/** `starts` and `weeks` go together: from one of these weeks on, the same whole hours in each of so many weeks. */
function readPace(startsSpot: Spot, weeksSpot: Spot, hours: number): Pick<Activity, 'starts' | 'weeks'> {
  const starts = optional(startsSpot, readStarts)
  const weeks = optional(weeksSpot, (found) => whole(found, { noun: 'weeks', from: 1, to: most.weeks }))
  if (starts && weeks === undefined) report(weeksSpot, 'this is missing: an activity with starts lasts so many weeks')
  if (weeks !== undefined && !starts)
    report(startsSpot, 'this is missing: an activity with weeks starts in one of some weeks')
  if (weeks !== undefined && hours % weeks > 0)
    report(weeksSpot, `${hours} hours do not divide into ${weeks} weeks of whole hours`)
  return { ...(starts && { starts }), ...(weeks !== undefined && { weeks }) }
}

function readStarts(spot: Spot): number[] {
  const found = items(spot, most.starts, 'starts').map((item) => ({ item, start: whole(item, week) }))
  const seen = new Set<number>()
  for (const { item, start } of found) {
    if (seen.has(start)) report(item, `week ${start} is named twice`)
    if (!Number.isNaN(start)) seen.add(start)
  }
  return found.map(({ start }) => start)
}

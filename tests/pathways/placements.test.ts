import { expect, test } from 'vitest'
import {
  activitiesFromPlacements,
  besidePlacements,
  placementsMoved,
  type PlannedPlacement,
} from '@/lib/pathways/placements'
import type { Activity } from '@/lib/planning/pathway/problem'

const placement = (number: number, host: string, from: string, to: string): PlannedPlacement => ({
  id: `placement-${number}-cohort`,
  cohort: { id: 'cohort', title: 'Spring intake' },
  period: `Q${number} 2027`,
  host: { id: host.toLowerCase(), name: host },
  from,
  to,
  raises: { networking: 2 },
})

// 2027-01-04 is a Monday: week 1. The first quarter has 13 Mondays (4 January to 29 March), the second 13 (5 April to 28 June).
const first = placement(1, 'Networks', '2027-01-01', '2027-03-31')
const second = placement(2, 'Security', '2027-04-01', '2027-06-30')
const calendar = { start: '2027-01-04', hoursOf: () => 5, lastWeek: 312 }

test('a placement takes one hour in each learning week whose Monday lies in its period, and no week twice', () => {
  const [one, two] = activitiesFromPlacements([first, second], calendar)
  expect(one).toMatchObject({ title: 'Networks, Q1 2027', kind: 'rotation', starts: [1], weeks: 13, hours: 13 })
  expect(two).toMatchObject({ title: 'Security, Q2 2027', starts: [14], weeks: 13, hours: 13 })
})

test('weeks without hours are no learning weeks, so a placement ends with its period all the same', () => {
  const [one] = activitiesFromPlacements([first], { ...calendar, hoursOf: (week) => (week <= 2 ? 0 : 5) })
  expect(one).toMatchObject({ starts: [3], weeks: 11, hours: 11 })
})

test('one that has begun goes on from the first week of the plan; one that is over is none', () => {
  const inMarch = { ...calendar, start: '2027-03-15' }
  const [one] = activitiesFromPlacements([first], inMarch)
  expect(one).toMatchObject({ starts: [1], weeks: 3, hours: 3 })
  expect(activitiesFromPlacements([first], { ...calendar, start: '2027-04-05' })).toEqual([])
})

test('rotations of the catalogue wait until the last placement is over, unless they are begun', () => {
  const placed = activitiesFromPlacements([first, second], calendar)
  const offered = (id: string, starts?: number[]): Activity => ({
    id,
    title: id,
    kind: starts ? 'rotation' : 'course',
    hours: 4,
    cost: 0,
    raises: {},
    needs: {},
    after: [],
    waitWeeks: 0,
    reclaims: 0,
    ...(starts && { starts, weeks: 4 }),
  })
  const all = [offered('course'), offered('cloud', [10, 26, 40]), offered('early', [10, 20]), offered('begun', [2])]
  const left = besidePlacements(all, placed, (id) => id === 'begun')
  expect(left.map(({ id, starts }) => [id, starts])).toEqual([
    ['course', undefined],
    ['cloud', [40]],
    ['begun', [2]],
  ])
  expect(besidePlacements(all, [], () => false)).toEqual(all)
})

test('what was published or moved is said; what is over is no news', () => {
  const before = activitiesFromPlacements([first, second], calendar)
  const moved = activitiesFromPlacements([first, placement(2, 'Cloud', '2027-04-01', '2027-06-30')], calendar)
  expect(placementsMoved([], before, 1)).toEqual(['Your placements are published.'])
  expect(placementsMoved(before, moved, 1)).toEqual(['Some of your placements have changed.'])
  expect(placementsMoved(before, before.slice(1), 14)).toEqual([])
  expect(placementsMoved(before, [], 1)).toEqual(['You have no placements ahead any more.'])
})

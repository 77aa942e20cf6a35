import { expect, test } from 'vitest'
import { readProblem } from '@/lib/planning/pathway/read-problem'

const shell = { id: 'shell', title: 'Shell', kind: 'course', hours: 20, cost: 0, raises: { linux: 2 }, needs: {} }
const soc = { id: 'soc', title: 'Rotation', kind: 'rotation', hours: 40, raises: {}, starts: [14, 40], weeks: 10 }
const valid = {
  format: 'journeywork/pathway@1',
  start: '2027-01-04',
  hoursPerWeek: 5,
  skills: { linux: { now: 1, target: 2 } },
  activities: [shell, soc],
}
const faultsOf = (document: unknown) => {
  const reading = readProblem(document)
  return reading.ok ? [] : reading.faults
}

test('what a document leaves out has its default', () => {
  const reading = readProblem({ ...valid, order: ['cost'], begun: { shell: 0 } })

  expect(reading).toEqual({
    ok: true,
    value: {
      ...valid,
      weeks: {},
      horizonWeeks: 260,
      order: ['cost', 'finish', 'hours'],
      atMost: {},
      include: [],
      exclude: [],
      begun: {},
      fixed: {},
      activities: [
        { ...shell, after: [], waitWeeks: 0, reclaims: 0 },
        { ...soc, cost: 0, needs: {}, after: [], waitWeeks: 0, reclaims: 0 },
      ],
    },
  })
})

test('all faults are reported at once, each with its place', () => {
  const faults = faultsOf({
    ...valid,
    start: '2027-01-05',
    horizonWeek: 20,
    weeks: { '9': -1, '0': 3 },
    activities: [shell, { ...shell, needs: { linux: 9 } }, { ...soc, starts: undefined, after: ['nothing'] }],
    begun: { shell: 20 },
  })

  expect(faults).toEqual([
    'horizonWeek: unknown field; did you mean horizonWeeks?',
    'start: 2027-01-05 is not a Monday',
    'weeks.0: a week is a whole number from 1 on',
    'weeks.9: hours -1 is below 0',
    'activities[1].needs.linux: level 9 is above 7',
    'activities[2].starts: this is missing: an activity with weeks starts in one of some weeks',
    'activities[1].id: "shell" is the id of activities[0] already',
    'activities[2].after[0]: no activity has the id "nothing"',
    `begun.shell: 20 hours worked are not fewer than the activity's 20 hours`,
  ])
})

test.each([
  ['an unknown field', { colour: 'red' }, 'colour: unknown field'],
  [
    'another format',
    { format: 'journeywork/pathway@2' },
    'format: expected "journeywork/pathway@1", found the text "journeywork/pathway@2"',
  ],
  [
    'a day that does not exist',
    { start: '2027-02-29' },
    'start: expected a date such as "2027-01-04", found the text "2027-02-29"',
  ],
  ['a fraction', { hoursPerWeek: 2.5 }, 'hoursPerWeek: hours 2.5 is not a whole number'],
  ['a number as text', { hoursPerWeek: '5' }, 'hoursPerWeek: expected a whole number, found the text "5"'],
  ['no number', { hoursPerWeek: Number.NaN }, 'hoursPerWeek: hours NaN is not a whole number'],
  ['more hours than a week has', { hoursPerWeek: 169 }, 'hoursPerWeek: hours 169 is above 168'],
  ['something missing', { hoursPerWeek: undefined }, 'hoursPerWeek: this is missing'],
  ['null', { budget: null }, 'budget: expected a whole number, found null'],
  ['a list for an object', { atMost: [] }, 'atMost: expected an object, found a list'],
  ['an unknown goal', { order: ['speed'] }, 'order[0]: expected "finish" or "hours" or "cost", found the text "speed"'],
  ['a goal named twice', { order: ['cost', 'cost'] }, 'order[1]: cost is named twice'],
  ['an id named twice', { include: ['shell', 'shell'] }, 'include[1]: "shell" is named twice'],
  ['an id of nothing', { exclude: ['shel'] }, 'exclude[0]: no activity has the id "shel"'],
  ['a fixed week for nothing', { fixed: { nothing: 3 } }, 'fixed.nothing: no activity has the id "nothing"'],
  ['a week of no number', { weeks: { '09': 1 } }, 'weeks.09: a week is a whole number from 1 on'],
  ['a name of every object', { begun: { constructor: 3 } }, 'begun.constructor: this name cannot be used'],
  [
    'weeks that are not whole',
    { begun: { soc: 6 } },
    `begun.soc: 6 hours are not whole weeks of the activity's 4 hours a week`,
  ],
  ['a horizon out of range', { horizonWeeks: 0 }, 'horizonWeeks: week 0 is below 1'],
])('a problem with %s has that fault and no other', (_, change, fault) => {
  expect(faultsOf({ ...valid, ...change })).toEqual([fault])
})

test.each([
  ['an unknown skill', { raises: { unix: 2 } }, 'activities[0].raises.unix: there is no such skill in skills'],
  ['no hours', { hours: 0 }, 'activities[0].hours: hours 0 is below 1'],
  ['an empty id', { id: '' }, 'activities[0].id: this text is empty'],
  ['the id of a prototype', { id: 'toString' }, 'activities[0].id: "toString" cannot be used as a name'],
  [
    'a window that ends before it begins',
    { window: { from: 9, to: 3 } },
    'activities[0].window: it ends in week 3, before it begins',
  ],
  [
    'an unknown field in its window',
    { window: { form: 9 } },
    'activities[0].window.form: unknown field; did you mean from?',
  ],
  [
    'starts and no weeks',
    { starts: [1] },
    'activities[0].weeks: this is missing: an activity with starts lasts so many weeks',
  ],
  [
    'hours that do not divide',
    { starts: [1], weeks: 3 },
    'activities[0].weeks: 20 hours do not divide into 3 weeks of whole hours',
  ],
  ['a start named twice', { starts: [4, 4], weeks: 4 }, 'activities[0].starts[1]: week 4 is named twice'],
])('an activity with %s has that fault and no other', (_, change, fault) => {
  expect(faultsOf({ ...valid, activities: [{ ...shell, ...change }] })).toEqual([fault])
})

test('what is impossible is not malformed', () => {
  const impossible = { include: ['soc'], exclude: ['soc'], fixed: { soc: 15 }, hoursPerWeek: 0, deadlineWeek: 1 }

  expect(faultsOf({ ...valid, ...impossible })).toEqual([])
})

test.each([[null], [[]], ['text'], [3], [undefined]])('%j is no problem', (document) => {
  expect(faultsOf(document).length).toBeGreaterThan(0)
})

test('a hundred thousand faults are counted, not listed', () => {
  const document = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`field-${i}`, i]))

  expect(faultsOf(document)).toHaveLength(1_001)
})

import { expect, test } from 'vitest'
import { readPlan } from '@/lib/planning/pathway/read-plan'

const step = { activity: 'shell', hoursByWeek: { '1': 5, '3': 5 } }

test('a plan needs no more than steps, each with an activity and its hours', () => {
  expect(readPlan({ steps: [step] })).toEqual({ ok: true, value: { steps: [step], claims: {} } })
})

test('an answer of the planner is a plan, and what it says about itself is kept as claims', () => {
  const answer = {
    format: 'journeywork/pathway-plan@1',
    status: 'optimal',
    finishWeek: 3,
    finishDate: '2027-01-24',
    hours: 10,
    cost: null,
    bound: { finishWeek: 3 },
    steps: [{ ...step, firstWeek: 1, lastWeek: 3, because: ['Raises Linux to 2.'] }],
    limits: [],
    whatIf: [],
    conflict: [],
    repairs: [],
    problemHash: 'ab',
    solver: { name: 'HiGHS', version: '1', seconds: 0 },
  }

  expect(readPlan(answer)).toEqual({
    ok: true,
    value: {
      steps: [{ ...step, firstWeek: 1, lastWeek: 3 }],
      claims: { finishWeek: 3, finishDate: '2027-01-24', hours: 10, cost: null },
    },
  })
})

test('a week of no hours is left out', () => {
  const reading = readPlan({ steps: [{ activity: 'shell', hoursByWeek: { '1': 5, '2': 0 } }] })

  expect(reading).toMatchObject({ value: { steps: [{ hoursByWeek: { '1': 5 } }] } })
})

test('all faults are reported at once, each with its place', () => {
  const reading = readPlan({
    steps: [step, { ...step, hoursByWeek: { '0': 1, '2': 1.5, '3': -1 } }, { hoursByWeek: {}, hours: 3 }],
    finishDate: 'soon',
    colour: 'red',
  })

  expect(reading).toEqual({
    ok: false,
    faults: [
      'colour: unknown field',
      'finishDate: expected a date such as "2027-06-13", found the text "soon"',
      'steps[1].hoursByWeek.0: a week is a whole number from 1 on',
      'steps[1].hoursByWeek.2: hours 1.5 is not a whole number',
      'steps[1].hoursByWeek.3: hours -1 is below 0',
      'steps[2].hours: unknown field',
      'steps[2].activity: this is missing',
      'steps[1].activity: "shell" has a step already',
    ],
  })
})

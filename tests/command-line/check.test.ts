import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runCommand } from './run-command'

const folder = mkdtempSync(join(tmpdir(), 'journeywork-'))
afterAll(() => rmSync(folder, { recursive: true }))

const name = join(folder, 'problem.json')
writeFileSync(
  name,
  JSON.stringify({
    format: 'journeywork/pathway@1',
    start: '2027-01-04',
    hoursPerWeek: 5,
    skills: { linux: { now: 0, target: 2 } },
    activities: [{ id: 'shell', title: 'Shell', kind: 'course', hours: 8, cost: 30, raises: { linux: 2 }, needs: {} }],
  }),
)
const check = (plan: unknown) => runCommand('check', [name, '-'], JSON.stringify(plan))
const steps = [{ activity: 'shell', hoursByWeek: { '1': 5, '2': 3 } }]

test('a plan that keeps every rule is sound, whoever made it', async () => {
  const { status, printed } = await check({ steps, finishWeek: 2, finishDate: '2027-01-17', hours: 8, cost: 30 })

  expect(status).toBe(0)
  expect(JSON.parse(printed)).toMatchObject({
    status: 'sound',
    breaches: [],
    falseClaims: [],
    finishWeek: 2,
    finishDate: '2027-01-17',
    hours: 8,
    cost: 30,
  })
})

test('a plan that breaks a rule is broken, by name and in a sentence', async () => {
  const { status, printed } = await check({ steps: [{ activity: 'shell', hoursByWeek: { '1': 8 } }] })

  expect(status).toBe(0)
  expect(JSON.parse(printed)).toMatchObject({
    status: 'broken',
    breaches: [{ rule: 'weekly-hours', says: expect.stringContaining('8 hours') }],
  })
})

test('a plan that says of itself what is not so is broken', async () => {
  const { printed } = await check({ steps, finishWeek: 1, finishDate: '2027-01-17', hours: 8, cost: 0 })

  expect(JSON.parse(printed)).toMatchObject({
    status: 'broken',
    breaches: [],
    falseClaims: [
      { claim: 'finishWeek', says: 'The plan says that its finishWeek is 1; by its steps it is 2.' },
      { claim: 'cost', says: 'The plan says that its cost is 0; by its steps it is 30.' },
    ],
  })
})

test('a step for nothing that exists is broken, not malformed', async () => {
  const { status, printed } = await check({ steps: [...steps, { activity: 'magic', hoursByWeek: { '1': 0 } }] })

  expect(status).toBe(0)
  expect(JSON.parse(printed)).toMatchObject({ status: 'broken', breaches: [{ rule: 'well-formed' }] })
})

test('malformed documents end with 2 and one sentence per fault', async () => {
  const ran = await check({ steps: [{ activity: 'shell', hoursByWeek: { '1': 2.5 } }], mood: 'good' })

  expect(ran).toEqual({
    status: 2,
    printed: '',
    faults: ['plan: mood: unknown field', 'plan: steps[0].hoursByWeek.1: hours 2.5 is not a whole number'],
  })
})

test('one problem and one plan are named, nothing else', async () => {
  const [none, option, twice] = await Promise.all([
    runCommand('check', [name]),
    runCommand('check', [name, '-', '--strict']),
    runCommand('check', ['-', '-']),
  ])

  expect([none, option, twice].map(({ status, faults }) => [status, faults[0]])).toEqual([
    [2, 'documents: name one problem and one plan'],
    [2, '"--strict": unknown option'],
    [2, 'documents: only one of them can come from standard input'],
  ])
})

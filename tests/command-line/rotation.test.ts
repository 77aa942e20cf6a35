import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runCommand } from './run-command'

const folder = mkdtempSync(join(tmpdir(), 'journeywork-'))
afterAll(() => rmSync(folder, { recursive: true }))

const problem = {
  format: 'journeywork/rotation@1',
  periods: ['Q1', 'Q2'],
  hosts: [
    { id: 'desk', max: [2, 2] },
    { id: 'labs', name: 'Labs', max: [1, 1], needs: [{ hosts: ['desk'], atLeast: 1 }] },
  ],
  apprentices: [{ id: 'priya', name: 'Priya', wishes: ['labs'] }],
}
const name = join(folder, 'problem.json')
writeFileSync(name, JSON.stringify(problem))
const check = (plan: unknown) => runCommand('check', [name, '-'], JSON.stringify(plan))

test('a rotation problem is solved, and its answer is sound when it is checked', async () => {
  const { status, printed } = await runCommand('solve', ['-', '--seconds', '20'], JSON.stringify(problem))
  const answer: unknown = JSON.parse(printed)

  expect(status).toBe(0)
  expect(answer).toMatchObject({
    format: 'journeywork/rotation-plan@1',
    status: 'optimal',
    schedule: { priya: ['desk', 'labs'] },
    values: { lowest: 4, total: 4 },
    bound: { total: 4 },
    solver: { name: 'HiGHS' },
  })
  const judged: unknown = JSON.parse((await check(answer)).printed)
  expect(judged).toMatchObject({ status: 'sound', valid: true, breaches: [], values: { lowest: 4, total: 4 } })
})

test('a schedule that breaks a rule is broken, by name and in a sentence', async () => {
  const { status, printed } = await check({ schedule: { priya: ['labs', 'desk'] }, values: { total: 3 } })

  expect(status).toBe(0)
  expect(JSON.parse(printed)).toMatchObject({
    status: 'broken',
    valid: false,
    breaches: [
      { rule: 'host-needs', says: 'Priya is in Labs in Q1, which needs 1 earlier period in desk, and has 0.' },
    ],
    falseClaims: [{ claim: 'total', says: 'The schedule says that its total is 3; by its cells it is 4.' }],
  })
})

test('malformed documents end with 2 and one sentence per fault', async () => {
  const plan = await check({ schedule: { priya: 'desk' }, mood: 'good' })
  const broken = { ...problem, hosts: [{ id: 'desk', max: [2] }], floor: -1 }
  const solved = await runCommand('solve', ['-'], JSON.stringify(broken))

  expect(plan).toEqual({
    status: 2,
    printed: '',
    faults: ['plan: mood: unknown field', 'plan: schedule.priya: expected a list, found the text "desk"'],
  })
  expect(solved).toEqual({
    status: 2,
    printed: '',
    faults: [
      'floor: floor -1 is below 0',
      'hosts[0].max: 1 counts are not one for each of 2 periods',
      'apprentices[0].wishes[0]: "labs": no host has this id',
    ],
  })
})

import { expect, test } from 'vitest'
import { breachesOf } from '@/lib/planning/rotation/breaches'
import type { Engines, Search } from '@/lib/planning/rotation/engines'
import type { RotationProblem } from '@/lib/planning/rotation/problem'
import { scheduleRotation } from '@/lib/planning/rotation/schedule'
import { highs } from '@/lib/solver/highs'
import { highsLinear } from '@/lib/solver/highs-linear'
import { rotationHash } from '@/lib/solver/problem-hash'
import { apprentice, cohortOf, host, requirement, schedule } from './cohorts'

const engines: Engines = { solve: highs, solveLinear: highsLinear }
const search: Search = { remaining: () => 60, report: () => undefined, isStopped: () => false }

/** Both want the labs, which take one at a time, after the desk. */
const pair = cohortOf(
  [apprentice('priya', { wishes: ['labs'] }), apprentice('noor', { wishes: ['labs', 'desk'] })],
  [host('desk'), host('labs', { max: [1, 1], needs: [{ hosts: ['desk'], atLeast: 1 }] })],
)

test('the best schedule is found and proven', async () => {
  // Noor has the desk (3), whichever of the two has the labs in Q2 (4): 7 with Priya there, 7 with Noor there.
  const found = await scheduleRotation(pair, engines, search)
  expect(found).toMatchObject({ status: 'optimal', values: { total: 7 }, bound: { total: 7 } })
  expect(breachesOf(pair, found.schedule ?? {})).toEqual([])
})

test('the lowest can come first, and the total is then the best that it leaves', async () => {
  const found = await scheduleRotation({ ...pair, order: ['lowest', 'total'] }, engines, search)
  expect(found).toMatchObject({
    status: 'optimal',
    schedule: schedule('noor: desk desk', 'priya: desk labs'),
    values: { lowest: 3, total: 7 },
    bound: { lowest: 3, total: 7 },
  })
})

test('a published schedule is changed in as few cells as can be', async () => {
  const closed: RotationProblem = {
    ...pair,
    hosts: [host('desk'), host('labs', { max: [1, 0] }), host('field')],
    published: schedule('noor: desk desk', 'priya: desk labs'),
    frozen: ['Q1'],
    order: ['changes', 'total'],
  }
  expect(await scheduleRotation(closed, engines, search)).toMatchObject({
    status: 'optimal',
    values: { changes: 1 },
    bound: { changes: 1 },
  })
})

test('without a goal any schedule that keeps the rules will do', async () => {
  const found = await scheduleRotation({ ...pair, order: [] }, engines, search)
  expect(found).toMatchObject({ status: 'optimal', bound: {} })
  expect(breachesOf(pair, found.schedule ?? {})).toEqual([])
})

test('the answer and the hash do not depend on the order of the document', async () => {
  const problem: RotationProblem = {
    ...pair,
    groups: { a: { hosts: ['desk', 'labs'] }, b: { hosts: ['labs'], visits: 2 } },
    requirements: [requirement('r1', ['desk', 'labs'], { within: ['Q1', 'Q2'] }), requirement('r2', ['@a'])],
    apart: [['noor', 'priya']],
  }
  const turned: RotationProblem = {
    ...problem,
    hosts: problem.hosts.toReversed(),
    apprentices: problem.apprentices.toReversed(),
    groups: { b: { hosts: ['labs'], visits: 2 }, a: { hosts: ['labs', 'desk'] } },
    requirements: [requirement('r2', ['@a']), requirement('r1', ['labs', 'desk'], { within: ['Q2', 'Q1'] })],
    apart: [['priya', 'noor']],
  }
  expect(rotationHash(turned)).toBe(rotationHash(problem))
  expect(await scheduleRotation(turned, engines, search)).toEqual(await scheduleRotation(problem, engines, search))
  expect(rotationHash({ ...problem, floor: 1 })).not.toBe(rotationHash(problem))
})

test('a search without time is honest about knowing nothing', async () => {
  const late = { ...search, remaining: () => 0 }
  expect(await scheduleRotation(pair, engines, late)).toEqual({
    status: 'unknown',
    schedule: null,
    values: null,
    bound: {},
  })
})

test('a solver that breaks a rule is found out', async () => {
  const liar: Engines = {
    ...engines,
    solve: () => Promise.resolve({ status: 'optimal', cost: 0, bound: 0, chosen: () => false, value: () => 0 }),
  }
  await expect(scheduleRotation(pair, liar, search)).rejects.toThrow('breaks the rule one-host-each-period')
})

import { expect, test } from 'vitest'
import { boardOf } from '@/lib/planning/rotation/board'
import { breachesOf } from '@/lib/planning/rotation/breaches'
import type { Progress, Search } from '@/lib/planning/rotation/engines'
import { scheduleLarge } from '@/lib/planning/rotation/large/schedule-large'
import type { RotationProblem } from '@/lib/planning/rotation/problem'
import { readProblem } from '@/lib/planning/rotation/read-problem'
import { highs } from '@/lib/solver/highs'
import { highsLinear } from '@/lib/solver/highs-linear'
import { cohortInstance } from '../../../bench/cohort-instances'
import { apprentice, cohortOf, host } from '../cohorts'

const engines = { solve: highs, solveLinear: highsLinear }
const search: Search = { remaining: () => 60, report: () => {}, isStopped: () => false }

function forty(): RotationProblem {
  const reading = readProblem(cohortInstance('c40'))
  if (!reading.ok) throw new Error(reading.faults.join('\n'))
  return reading.value
}

test('forty apprentices have their best schedule, proven, with a bound that comes down and values that go up', async () => {
  const problem = forty()
  const told: Progress[] = []
  const report = (progress: Progress) => void told.push(progress)
  const found = await scheduleLarge(boardOf(problem), engines, { ...search, report })

  expect(found).toMatchObject({ status: 'optimal', values: { total: 1_145 }, bound: { total: 1_145 } })
  expect(breachesOf(problem, found.schedule ?? {})).toEqual([])
  const bounds = told.flatMap(({ bound }) => bound ?? [])
  const values = told.flatMap(({ best }) => best ?? [])
  expect(bounds).toEqual(bounds.toSorted((a, b) => b - a))
  expect(values).toEqual(values.toSorted((a, b) => a - b))
  expect(values.at(-1)).toBe(1_145)
})

test('fewest changes come first: after one person leaves, nobody else moves', async () => {
  const problem = forty()
  const { schedule } = await scheduleLarge(boardOf(problem), engines, search)
  const [leaving, ...staying] = problem.apprentices
  const published = Object.fromEntries(staying.map(({ id }) => [id, schedule?.[id] ?? []]))
  const rest: RotationProblem = {
    ...problem,
    hosts: problem.hosts.map((each) => ({ ...each, min: each.min.map(() => 0) })),
    apprentices: staying,
    requirements: problem.requirements.map((requirement) => ({
      ...requirement,
      only: requirement.only?.filter((id) => id !== leaving?.id) ?? [],
    })),
    apart: problem.apart.filter((pair) => !pair.includes(leaving?.id ?? '')),
    published,
    order: ['changes', 'total'],
  }
  const found = await scheduleLarge(boardOf(rest), engines, search)

  expect(found).toMatchObject({ status: 'optimal', values: { changes: 0 }, bound: { changes: 0 }, schedule: published })
})

test('the same problem has the same answer', async () => {
  const board = boardOf({ ...forty(), order: ['lowest', 'total'] })
  const [one, other] = [await scheduleLarge(board, engines, search), await scheduleLarge(board, engines, search)]

  expect(one.status).toBe('optimal')
  expect(other).toEqual(one)
})

test('without time nothing is claimed', async () => {
  expect(await scheduleLarge(boardOf(forty()), engines, { ...search, remaining: () => 0 })).toMatchObject({
    status: 'unknown',
    schedule: null,
  })
})

test('rules that would have to remember too much are left to others', async () => {
  const periods = ['P1', 'P2', 'P3', 'P4', 'P5', 'P6']
  const counts = (count: number) => periods.map(() => count)
  const hosts = [...Array(40).keys()].map((each) => host(`h${each}`, { min: counts(0), max: counts(9), visits: 1 }))
  const problem = cohortOf([apprentice('a')], hosts, { periods })

  expect((await scheduleLarge(boardOf(problem), engines, search)).status).toBe('unknown')
})

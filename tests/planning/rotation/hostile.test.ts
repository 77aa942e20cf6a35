import { afterAll, expect, test } from 'vitest'
import { readJson } from '@/lib/core/json'
import { limits } from '@/lib/core/limits'
import { judgeSchedule } from '@/lib/planning/rotation/judge-schedule'
import { readProblem } from '@/lib/planning/rotation/read-problem'
import { readScheduleDocument } from '@/lib/planning/rotation/read-schedule'
import { closePlanner, solveInWorker } from '@/lib/solver/in-worker'
import { readAskedText } from '@/lib/solver/solve-document'
import { solveRotation } from '@/lib/solver/solve-rotation'
import { chanceFrom } from '../../bench/chance'
import { mangled, worsened } from '../pathway/mutations'

const problem = {
  format: 'journeywork/rotation@1',
  periods: ['Q1', 'Q2', 'Q3'],
  hosts: [
    { id: 'desk', name: 'Desk', min: [0, 1, 0], max: [3, 2, 2], visits: 2, needs: [] },
    { id: 'labs', name: 'Labs', min: [0, 0, 0], max: [1, 2, 1], visits: 1, needs: [{ hosts: ['@first'], atLeast: 1 }] },
  ],
  groups: { first: { hosts: ['desk'], visits: 2 } },
  mentors: [{ id: 'M1', hosts: ['@first', 'labs'], max: [3, 3, 3] }],
  requirements: [{ id: 'r1', hosts: ['desk'], atLeast: 1, within: ['Q1', 'Q2'], run: 1, only: ['priya'] }],
  apprentices: [
    { id: 'priya', name: 'Priya', wishes: ['labs', 'desk'], absent: ['Q3'], visited: ['desk'], pinned: { Q1: 'desk' } },
    { id: 'noor', name: 'Noor', points: { labs: 5, desk: 1 } },
  ],
  wishPoints: [4, 2],
  apart: [['priya', 'noor']],
  floor: 1,
  order: ['changes', 'lowest', 'total'],
  published: { priya: ['desk', 'labs', null], noor: ['labs', 'desk', 'desk'] },
  frozen: ['Q1'],
}
const schedule = { schedule: problem.published, values: { total: 9 } }
const statuses = ['optimal', 'feasible', 'infeasible', 'unknown']

afterAll(closePlanner)

/** Reads a document and solves what can be solved, as a worker would; says what came of it. */
async function outcomeOf(text: string): Promise<string> {
  const reading = readAskedText(text)
  if (!reading.ok) return reading.faults.length > 0 && reading.faults.every(isSentence) ? 'malformed' : 'silent'
  if (!('rotation' in reading.value)) return 'another'
  const { answer } = await solveRotation(reading.value.rotation, { seconds: 1 })
  return statuses.includes(answer.status) ? 'answered' : answer.status
}

/** One line that begins with a place. */
const isSentence = (fault: string) => /^[ -\uffff]+: [ -\uffff]+$/.test(fault) && fault.length < 1_000

test('documents made worse are malformed or answered', { timeout: 120_000 }, async () => {
  const chance = chanceFrom(1)
  const outcomes = new Set<string>()
  for (let i = 0; i < 400; i++) outcomes.add(await outcomeOf(JSON.stringify(worsened(chance, problem))))

  expect([...outcomes].sort()).toEqual(['answered', 'malformed'])
})

test('mangled texts are malformed or answered', { timeout: 120_000 }, async () => {
  const chance = chanceFrom(2)
  const text = JSON.stringify(problem, null, 1)
  const outcomes = new Set<string>()
  for (let i = 0; i < 600; i++) outcomes.add(await outcomeOf(mangled(chance, text)))

  expect([...outcomes].sort()).toEqual(['answered', 'malformed'])
})

test('schedules made worse are malformed or judged', () => {
  const chance = chanceFrom(3)
  const reading = readProblem(problem)
  if (!reading.ok) throw new Error(reading.faults.join())
  const outcomes = new Set<string>()
  for (let i = 0; i < 1_000; i++) {
    const json = readJson(JSON.stringify(worsened(chance, schedule)), limits.rotation)
    const given = json.ok ? readScheduleDocument(json.value) : json
    outcomes.add(given.ok ? judgeSchedule(reading.value, given.value).status : 'malformed')
  }
  expect([...outcomes].sort()).toEqual(['broken', 'malformed', 'sound'])
})

const solved = async (change: object, seconds = 20) => {
  const ended = await solveInWorker(JSON.stringify({ ...problem, ...change }), { seconds })
  return 'document' in ended ? (JSON.parse(ended.document) as { status: string; conflict: string[] }) : ended
}

test('a hundred thousand requirements are refused', async () => {
  const requirements = Array.from({ length: 100_000 }, (_, index) => ({ id: `r${index}`, hosts: ['desk'], atLeast: 1 }))
  expect(await solved({ requirements })).toEqual({
    outcome: 'too-large',
    faults: [`requirements: 100000 requirements are more than ${limits.rotation.requirements}`],
  })
})

test('as many requirements as there may be are answered', async () => {
  const requirements = Array.from({ length: limits.rotation.requirements }, (_, index) => ({
    id: `r${index}`,
    hosts: ['desk'],
    atLeast: index % 2,
  }))
  expect(await solved({ requirements })).toMatchObject({ status: 'optimal' })
})

const [priya, noor] = problem.apprentices
const [desk, labs] = problem.hosts

test.each([
  [
    'pins that no host has room for',
    {
      apprentices: [
        { ...priya, pinned: { Q2: 'labs' } },
        { ...noor, pinned: { Q2: 'labs' } },
      ],
    },
  ],
  ['a pin against a frozen cell', { apprentices: [{ ...priya, pinned: { Q1: 'labs' } }, noor] }],
  ['no seat anywhere', { hosts: [desk, labs].map((host) => ({ ...host, min: [0, 0, 0], max: [0, 0, 0] })) }],
  [
    'no host at all',
    {
      hosts: [],
      groups: {},
      mentors: [],
      requirements: [],
      published: undefined,
      frozen: [],
      order: ['total'],
      apprentices: [{ id: 'priya' }, { id: 'noor' }],
    },
  ],
  ['more periods than there are', { requirements: [{ id: 'r1', hosts: ['desk'], atLeast: 100_000, run: 100_000 }] }],
  ['a floor that nobody reaches', { floor: 500_000 }],
])('%s: impossible, and told why', async (_, change) => {
  const answer = await solved(change)
  expect(answer).toMatchObject({ status: 'infeasible' })
  expect('conflict' in answer && answer.conflict.length).toBeGreaterThan(0)
})

test('numbers beyond all measure are malformed', async () => {
  const hosts = [desk, { ...labs, max: [1e9, 1e300, 2 ** 53] }]
  expect(await solved({ hosts, floor: 1e12, wishPoints: [-1] })).toMatchObject({
    outcome: 'malformed',
    faults: expect.arrayContaining(['hosts[1].max[0]: seats 1000000000 is above 100000']),
  })
})

test('a cohort far too large for its time is answered honestly', { timeout: 60_000 }, async () => {
  const ids = Array.from({ length: 40 }, (_, index) => `h${index}`)
  const periods = Array.from({ length: 12 }, (_, index) => `P${index}`)
  const hosts = ids.map((id, index) => ({
    id,
    max: periods.map(() => 3 + (index % 3)),
    visits: 12,
    needs: index % 7 === 3 ? [{ hosts: ids.slice(0, 2), atLeast: 1 }] : [],
  }))
  const apprentices = Array.from({ length: 100 }, (_, index) => ({
    id: `a${index}`,
    wishes: ids.slice(index % 36, (index % 36) + 4),
  }))
  const large = { format: problem.format, periods, hosts, apprentices }
  const ended = await solveInWorker(JSON.stringify(large), { seconds: 0.5 })

  expect(ended.outcome).toBe('answered')
  const answer = 'document' in ended ? (JSON.parse(ended.document) as { status: string }) : undefined
  expect(statuses).toContain(answer?.status)
})

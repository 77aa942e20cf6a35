import { expect, test } from 'vitest'
import { readJson } from '@/lib/core/json'
import { limits } from '@/lib/core/limits'
import { judgePlan } from '@/lib/planning/pathway/judge-plan'
import { readPlan } from '@/lib/planning/pathway/read-plan'
import { readProblem } from '@/lib/planning/pathway/read-problem'
import { answerDocument, readProblemText, solveProblem } from '@/lib/solver/solve-document'
import { chanceFrom } from '../../bench/chance'
import { mangled, monsters, worsened } from './mutations'

const problem = {
  format: 'journeywork/pathway@1',
  start: '2027-01-04',
  hoursPerWeek: 5,
  weeks: { '3': 0, '5': 2 },
  budget: 500,
  deadlineWeek: 30,
  horizonWeeks: 40,
  order: ['finish', 'cost'],
  skills: { security: { now: 0, target: 3 }, linux: { now: 1, target: 2 } },
  activities: [
    { id: 'shell', title: 'Shell', kind: 'course', hours: 12, cost: 0, raises: { linux: 2 }, needs: { linux: 1 } },
    {
      id: 'exam',
      title: 'Exam',
      kind: 'certification',
      hours: 9,
      cost: 120,
      raises: { security: 2 },
      needs: { linux: 2 },
      after: ['shell'],
      window: { from: 4, to: 20 },
      waitWeeks: 2,
      perWeek: 4,
      reclaims: 1,
    },
    {
      id: 'soc',
      title: 'Rotation',
      kind: 'rotation',
      hours: 8,
      cost: 0,
      raises: { security: 3 },
      needs: { security: 1 },
      starts: [9, 12],
      weeks: 4,
    },
  ],
  atMost: { rotation: 1 },
  include: ['shell'],
  exclude: [],
  begun: { shell: 3 },
  fixed: { soc: 12 },
}
const plan = {
  format: 'journeywork/pathway-plan@1',
  finishWeek: 15,
  hours: 26,
  steps: [
    { activity: 'shell', firstWeek: 1, lastWeek: 2, hoursByWeek: { '1': 5, '2': 4 } },
    { activity: 'exam', hoursByWeek: { '4': 4, '5': 2, '6': 3 } },
    { activity: 'soc', hoursByWeek: { '12': 2, '13': 2, '14': 2, '15': 2 } },
  ],
}
const statuses = ['optimal', 'feasible', 'infeasible', 'unknown']

/** Reads a document and solves what can be solved, as a worker would; says what came of it. */
async function outcomeOf(text: string): Promise<string> {
  const reading = readProblemText(text)
  if (!reading.ok) return reading.faults.length > 0 && reading.faults.every(isSentence) ? 'malformed' : 'silent'
  const { status } = answerDocument(await solveProblem(reading.value, { seconds: 1 }))
  return statuses.includes(status) ? 'answered' : status
}

/** One line that begins with a place. */
const isSentence = (fault: string) => /^[ -\uffff]+: [ -\uffff]+$/.test(fault) && fault.length < 1_000

test('the document that all others are made from is answered', async () => {
  expect(await outcomeOf(JSON.stringify(problem))).toBe('answered')
})

test.each([1, 2, 3, 4, 5])(
  'a thousand documents made worse (seed %i) are malformed or answered',
  { timeout: 300_000 },
  async (seed) => {
    const chance = chanceFrom(seed)
    const outcomes = new Set<string>()
    for (let i = 0; i < 1_000; i++) outcomes.add(await outcomeOf(JSON.stringify(worsened(chance, problem))))

    expect([...outcomes].sort()).toEqual(['answered', 'malformed'])
  },
)

test('three thousand mangled texts are malformed or answered', { timeout: 300_000 }, async () => {
  const chance = chanceFrom(6)
  const text = JSON.stringify(problem, null, 1)
  const outcomes = new Set<string>()
  for (let i = 0; i < 3_000; i++) outcomes.add(await outcomeOf(mangled(chance, text)))

  expect([...outcomes].sort()).toEqual(['answered', 'malformed'])
})

test('two thousand plans made worse are malformed or judged', () => {
  const chance = chanceFrom(7)
  const reading = readProblem(problem)
  if (!reading.ok) throw new Error(reading.faults.join())
  const outcomes = new Set<string>()
  for (let i = 0; i < 2_000; i++) {
    const json = readJson(JSON.stringify(worsened(chance, plan)), limits.pathway)
    const given = json.ok ? readPlan(json.value) : json
    outcomes.add(given.ok ? judgePlan(reading.value, given.value).status : 'malformed')
  }

  expect([...outcomes].sort()).toEqual(['broken', 'malformed', 'sound'])
})

test('a value that never was JSON is malformed', () => {
  const strange = [Number.NaN, Infinity, 3n, Symbol('x'), () => 1, new Date(0), Object.create(null), new Map()]

  for (const value of strange) {
    expect(readProblem(value).ok).toBe(false)
    expect(readProblem({ ...problem, hoursPerWeek: value, skills: value, activities: [value] }).ok).toBe(false)
    expect(readPlan({ steps: [value] }).ok).toBe(false)
  }
})

test.each(Object.keys(monsters))('%s is refused in a sentence', async (name) => {
  expect(await outcomeOf(monsters[name]?.() ?? '')).toBe('malformed')
})

test('a plan in tatters is judged, and of its many breaches a thousand are told', () => {
  const rotation = {
    title: 'R',
    kind: 'rotation',
    hours: 1_000,
    raises: { linux: 2 },
    needs: {},
    starts: [1],
    weeks: 100,
  }
  const activities = Array.from({ length: 2_000 }, (_, index) => ({ ...rotation, id: `r${index}` }))
  const everyThirdWeek = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [index * 3 + 1, 7]))
  const reading = readProblem({ ...problem, activities, include: [], begun: {}, fixed: {}, horizonWeeks: 1_000 })
  const given = readPlan({ steps: activities.map(({ id }) => ({ activity: id, hoursByWeek: everyThirdWeek })) })
  if (!reading.ok || !given.ok) throw new Error('The tatters themselves are well formed.')

  const { status, breaches } = judgePlan(reading.value, given.value)

  expect(status).toBe('broken')
  expect(breaches).toHaveLength(1_001)
  expect(breaches.at(-1)).toMatchObject({ rule: 'more' })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerPathway } from '@/lib/planning/pathway/answer'
import { applyChange } from '@/lib/planning/pathway/change'
import { differenceSaid } from '@/lib/planning/pathway/explain/difference-words'
import { planPathway, type Planned } from '@/lib/planning/pathway/plan-pathway'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { whatIfTable } from '@/lib/planning/pathway/what-if'
import { highs } from '@/lib/solver/highs'
import { contract, minute } from './explain-cast'
import { activity, problem } from './situations'
import { tinyProblems } from './random-problems'

const table = async (asked: PathwayProblem) => (await answerPathway(asked, highs, minute(), { whatIf: true })).whatIf
const says = async (asked: PathwayProblem) => (await table(asked)).map((row) => row.says)

test('the contract’s example says what an hour more or less changes, and what each step is worth', async () => {
  // At 4 hours a week shell ends in week 14, too late for the rotation of week 14: it starts in week 40 and ends in 49.
  const rows = await table(contract())

  expect(rows.map(({ change, finishWeek, weeks }) => ({ change, finishWeek, weeks }))).toEqual([
    { change: { hoursPerWeek: 6 }, finishWeek: 23, weeks: 0 },
    { change: { hoursPerWeek: 4 }, finishWeek: 49, weeks: 26 },
    { change: { exclude: ['shell'] }, finishWeek: null, weeks: null },
    { change: { exclude: ['soc'] }, finishWeek: null, weeks: null },
  ])
  expect(rows.map((row) => row.says)).toEqual([
    'One more hour a week changes nothing: “Security operations rotation” sets the date.',
    'One hour a week less makes it 26 weeks later.',
    'Without “Shell scripting” there is no plan: nothing else leads to Security 3 and Linux 2.',
    'Without “Security operations rotation” there is no plan: nothing else leads to Security 3.',
  ])
})

test('leaving out a step names what takes its place and what that costs', async () => {
  // 10 hours are 2 weeks; 25 hours are 5.
  const short = activity('short', { title: 'Short course', hours: 10, cost: 90, raises: { linux: 1 } })
  const long = activity('long', { title: 'Long course', hours: 25, raises: { linux: 1 } })
  const asked = problem([short, long], { skills: { linux: { now: 0, target: 1 } } })

  expect(await says(asked)).toContain(
    'Leaving out “Short course” is possible: “Long course” takes its place and you are ready 3 weeks later, with 15 hours more and a cost 90 lower.',
  )
})

test('a certification says what it alone proves, and what each level of it takes', async () => {
  const exam = activity('exam', { kind: 'certification', hours: 10, cost: 90, raises: { linux: 2, security: 1 } })
  const course = activity('course', { hours: 5, raises: { security: 1 } })
  const asked = problem([exam, course], {
    skills: { linux: { now: 0, target: 2 }, security: { now: 0, target: 0 } },
    include: ['course'],
  })

  // Of its three levels the course gives one as well: two levels for 10 hours and 90.
  expect(await says(asked)).toContain(
    'Without “exam” there is no plan: nothing else leads to Linux 2. It alone proves Linux 2 here, for 10 hours and a cost of 90: 5 hours and 45 for each level.',
  )
})

test('a wished step is left out together with the wish', async () => {
  const asked = problem([activity('wish', { hours: 10 }), activity('course', { hours: 5, raises: { linux: 1 } })], {
    skills: { linux: { now: 0, target: 1 } },
    include: ['wish'],
    fixed: { wish: 1 },
  })

  const row = (await table(asked)).find(({ change }) => change.exclude?.includes('wish'))

  expect(row).toMatchObject({ change: { exclude: ['wish'], include: [], fixed: { wish: null } }, weeks: -2, hours: 5 })
  expect(row?.says).toBe('Leaving out “wish” is possible: you are ready 2 weeks earlier, with 10 hours less.')
})

test('lifting the budget says how many weeks it buys', async () => {
  const quick = activity('quick', { hours: 5, cost: 100, raises: { linux: 1 } })
  const slow = activity('slow', { hours: 20, raises: { linux: 1 } })
  const asked = problem([quick, slow], { skills: { linux: { now: 0, target: 1 } }, budget: 50 })

  expect(await says(asked)).toContain(
    'Lifting the budget brings the date forward by 3 weeks, with 15 hours less and a cost 100 higher.',
  )
})

test('without time for it a what-if says so instead of guessing', async () => {
  const asked = contract()
  const plan = await planPathway(asked, highs, minute())

  const [first] = await whatIfTable(asked, plan, [], highs, { remaining: () => 0 })

  expect(first).toMatchObject({ finishWeek: null, weeks: null, hours: null, cost: null })
  expect(first?.says).toBe('One more hour a week: there was no time to work this out.')
})

test('what is not proven is not said as if it were', () => {
  const plan: Planned = { status: 'optimal', steps: [], finishWeek: 10, hours: 50, cost: 0, bound: { finishWeek: 10 } }
  const more = (other: Partial<Planned>) =>
    differenceSaid('One more hour a week', plan, { ...plan, ...other }, 'so be it')

  expect(more({})).toBe('One more hour a week changes nothing: so be it.')
  expect(more({ status: 'feasible' })).toBe('One more hour a week: nothing better was found in the time there was.')
  expect(more({ status: 'feasible', finishWeek: 8 })).toBe(
    'One more hour a week brings the date forward by 2 weeks. That is the best found in the time there was, not proven.',
  )
})

test('every what-if equals the changed problem solved afresh', { timeout: 180_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(tinyProblems, async (asked) => {
      const plan = await answerPathway(asked, highs, minute(), { whatIf: true })
      for (const { change, finishWeek, hours, cost } of plan.whatIf) {
        const fresh = await planPathway(applyChange(asked, change), highs, minute())
        expect({ finishWeek, hours, cost }).toEqual({
          finishWeek: fresh.finishWeek,
          hours: fresh.hours,
          cost: fresh.cost,
        })
      }
    }),
    { numRuns: 30 },
  )
})

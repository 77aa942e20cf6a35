import { expect, test } from 'vitest'
import { answerPathway } from '@/lib/planning/pathway/answer'
import { limitsOf } from '@/lib/planning/pathway/explain/limits'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { highs } from '@/lib/solver/highs'
import { minute } from './explain-cast'
import { activity, problem, step } from './situations'

const linux = { linux: { now: 0, target: 1 } }
const limits = async (asked: PathwayProblem) => (await answerPathway(asked, highs, minute())).limits

test('weekly hours set the date where the work fills them', async () => {
  // 23 hours at 5 a week are 5 weeks, rounded up.
  expect(await limits(problem([activity('course', { hours: 23, raises: { linux: 1 } })], { skills: linux }))).toEqual([
    'Your weekly hours set the date: 23 hours of work at 5 a week are 5 weeks.',
  ])
})

test('hours that are given back are not forgotten where weekly hours set the date', async () => {
  // Week 1 automates; then 29 hours at 6 a week end in week 6. With one more hour a week 1 of them falls in week 1, and 28 at 7 end in week 5.
  const robot = activity('robot', { hours: 5, reclaims: 1 })
  const course = activity('course', { hours: 29, raises: { linux: 1 } })

  expect(await limits(problem([robot, course], { skills: linux, include: ['robot'] }))).toEqual([
    'Your weekly hours set the date: with one more hour a week the same steps end 1 week earlier.',
  ])
})

test('weeks with fewer hours are named where they matter', async () => {
  // Weeks 2 and 3 are empty: 10 hours take weeks 1 and 4; one more hour a week gives 6 + 6 and still ends in week 4.
  const asked = problem([activity('course', { hours: 10, raises: { linux: 1 } })], {
    skills: linux,
    weeks: { '2': 0, '3': 0 },
  })

  expect(await limits(asked)).toEqual(['Fewer hours in weeks 2 to 3 set the date.'])
})

test('a window, a wait and a weekly most are named with their numbers', async () => {
  const late = activity('exam', { hours: 5, raises: { linux: 1 }, window: { from: 7 }, waitWeeks: 2 })
  const slow = activity('slow', { hours: 4, raises: { linux: 1 }, perWeek: 1 })

  // The window costs 6 weeks, the wait 2: the sharpest first.
  expect(await limits(problem([late], { skills: linux }))).toEqual([
    '“exam” sets the date: it cannot begin before week 7.',
    'The wait for the result of “exam” sets the date: it takes 2 weeks.',
  ])
  expect(await limits(problem([slow], { skills: linux }))).toEqual([
    '“slow” sets the date: at most 1 hour of it fits into a week.',
  ])
})

test('a chain of needs is named in its order', async () => {
  // An hour each, one after another: 3 weeks, though one week would hold all three.
  const chain = [
    activity('a', { hours: 1, raises: { linux: 1 } }),
    activity('b', { hours: 1, needs: { linux: 1 }, raises: { linux: 2 } }),
    activity('c', { hours: 1, needs: { linux: 2 }, raises: { linux: 3 } }),
  ]

  expect(await limits(problem(chain, { skills: { linux: { now: 0, target: 3 } } }))).toEqual([
    'A chain of needs sets the date: “a”, then “b”, then “c”.',
  ])
})

test('the budget and what was left out are named where a quicker plan lies behind them', async () => {
  const quick = activity('quick', { hours: 5, cost: 100, raises: { linux: 1 } })
  const slow = activity('slow', { hours: 4, cost: 10, raises: { linux: 1 }, perWeek: 1 })
  const asked = problem([quick, slow], { skills: linux })

  expect(await limits({ ...asked, budget: 50 })).toContain(
    'The budget sets the date: a quicker plan costs more than 50.',
  )
  expect(await limits({ ...asked, exclude: ['quick'] })).toContain(
    'What you left out sets the date: there is a quicker plan with “quick”.',
  )
})

test('with another goal first only what that goal allows is said to be quicker', async () => {
  // The cheap way costs nothing and is slow; the quick one costs 100, which the budget allows: it is the order of goals that rules it out.
  const quick = activity('quick', { hours: 5, cost: 100, raises: { linux: 1 } })
  const slow = activity('slow', { hours: 20, raises: { linux: 1 } })

  expect(
    await limits(problem([quick, slow], { skills: linux, budget: 500, order: ['cost', 'finish', 'hours'] })),
  ).toEqual(['Your order of goals sets the date: cost comes first.'])
})

test('a plan that is not proven has no limits while its own steps could end earlier', async () => {
  const asked = problem([activity('course', { hours: 10, raises: { linux: 1 } })], { skills: linux })
  const late = { status: 'feasible' as const, finishWeek: 6, hours: 10, cost: 0, bound: {} }

  const found = await limitsOf(asked, { ...late, steps: [step('course', { 5: 5, 6: 5 })] }, highs, minute())

  expect(found).toEqual([])
})

test('where several things each hold the date alone, all are named', async () => {
  // Either exam begins in week 6 at the earliest, so easing one of them leaves the date where it is.
  const exams = ['a', 'b'].map((id) => activity(id, { hours: 2, raises: { [id]: 1 }, window: { from: 6 } }))
  const asked = problem(exams, { skills: { a: { now: 0, target: 1 }, b: { now: 0, target: 1 } } })

  expect(await limits(asked)).toEqual([
    '“a” sets the date: it cannot begin before week 6.',
    '“b” sets the date: it cannot begin before week 6.',
  ])
})

test('hours that fill the weeks and a weekly most of the same size are both named', async () => {
  // 5 hours at 2 a week are 3 weeks, whichever of the two 2s is raised alone.
  const course = activity('course', { hours: 5, raises: { linux: 1 }, perWeek: 2 })

  expect(await limits(problem([course], { skills: linux, hoursPerWeek: 2 }))).toEqual([
    'Your weekly hours set the date: 5 hours of work at 2 a week are 3 weeks.',
    '“course” sets the date: at most 2 hours of it fit into a week.',
  ])
})

test('things that hold the date only together are named together', async () => {
  // 8 hours from week 2 on fill weeks 2 and 3; 1 hour in week 2 and a week’s wait end in week 3 as well. So no single
  // relief helps, and of each pair either half would do.
  const long = activity('long', { hours: 8, raises: { a: 1 }, window: { from: 2 } })
  const exam = activity('exam', { hours: 1, raises: { b: 1 }, window: { from: 2 }, waitWeeks: 1 })
  const asked = problem([long, exam], { skills: { a: { now: 0, target: 1 }, b: { now: 0, target: 1 } } })

  expect(await limits(asked)).toEqual(['“exam” and the wait for the result of “exam” set the date together.'])
})

test('where no single thing holds the date, that is said instead of nothing', async () => {
  // The rotation fills week 1, its only start, and the course comes after it: with more hours or in another order it is still week 2.
  const rotation = activity('rotation', { hours: 2, raises: { security: 1 }, starts: [1], weeks: 1 })
  const course = activity('course', { hours: 1, raises: { linux: 1 }, after: ['rotation'] })
  const asked = problem([rotation, course], {
    hoursPerWeek: 1,
    weeks: { '1': 2 },
    skills: { ...linux, security: { now: 0, target: 1 } },
    include: ['rotation', 'course'],
  })

  expect(await limits(asked)).not.toEqual([])
})

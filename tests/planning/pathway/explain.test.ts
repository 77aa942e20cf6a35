import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerPathway } from '@/lib/planning/pathway/answer'
import { withReasons } from '@/lib/planning/pathway/explain/because'
import { planPathway } from '@/lib/planning/pathway/plan-pathway'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { highs } from '@/lib/solver/highs'
import { contract, minute } from './explain-cast'
import { activity, problem, step } from './situations'
import { tinyProblems } from './random-problems'

const answer = (asked: PathwayProblem) => answerPathway(asked, highs, minute())
const reasons = (plan: Awaited<ReturnType<typeof answer>>) =>
  Object.fromEntries(plan.steps.map(({ activity, because }) => [activity, because]))

test('the contract’s example is answered with its reasons and what sets its date', async () => {
  // 50 hours of shell need 10 learning weeks, which end in week 11 at the earliest; the rotation starts in week 14.
  const plan = await answer(contract())

  expect(plan).toMatchObject({ status: 'optimal', finishWeek: 23, finishDate: '2027-06-13', hours: 90, cost: 0 })
  expect(reasons(plan)).toEqual({
    shell: ['Raises Linux to 2, your target, which “Security operations rotation” needs as well.'],
    soc: ['Raises Security to 3, your target.'],
  })
  expect(plan.limits).toEqual([
    '“Security operations rotation” sets the date: it starts in week 14 or 40 and lasts 10 learning weeks.',
  ])
  expect(plan).toMatchObject({ whatIf: [], conflict: [], repairs: [] })
})

test('a level is credited to the step that gives it first, and to no other', () => {
  const first = activity('first', { raises: { linux: 2 } })
  const second = activity('second', { raises: { linux: 2, security: 1 } })
  const third = activity('third', { raises: { security: 3 }, needs: { linux: 1, security: 1 } })
  const asked = problem([first, second, third], {
    skills: { linux: { now: 0, target: 0 }, security: { now: 0, target: 2 } },
  })

  const steps = withReasons(asked, [step('first', { 1: 5 }), step('second', { 2: 5 }), step('third', { 3: 5 })])

  expect(steps.map(({ because }) => because)).toEqual([
    ['Raises Linux to 2; “third” needs 1.'],
    ['Raises Security to 1, which “third” needs.'],
    ['Raises Security to 3; your target is 2.'],
  ])
})

test('a level that takes effect only after its need began is not credited for it', () => {
  const slow = activity('slow', { raises: { linux: 2 }, waitWeeks: 3 })
  const quick = activity('quick', { raises: { linux: 2 } })
  const next = activity('next', { needs: { linux: 2 }, raises: { security: 1 } })
  const asked = problem([slow, quick, next], { skills: { security: { now: 0, target: 1 } }, include: ['slow'] })

  const steps = withReasons(asked, [step('slow', { 1: 5 }), step('quick', { 2: 5 }), step('next', { 3: 5 })])

  expect(steps[0]?.because).toEqual(['You asked for it.'])
  expect(steps[1]?.because).toEqual(['Raises Linux to 2, which “next” needs.'])
})

test('wishes, beginnings, order and reclaimed hours are reasons of their own', () => {
  const robot = activity('robot', { title: 'Automate resets', hours: 10, reclaims: 2 })
  const basics = activity('basics', { hours: 5 })
  const exam = activity('exam', { after: ['basics'], raises: { linux: 1 } })
  const asked = problem([robot, basics, exam], {
    skills: { linux: { now: 0, target: 1 } },
    begun: { robot: 5 },
    fixed: { basics: 2 },
  })

  const steps = withReasons(asked, [step('robot', { 1: 5 }), step('basics', { 2: 5 }), step('exam', { 3: 5 })])

  expect(steps.map(({ because }) => because)).toEqual([
    ['Gives back 2 hours a week from week 2 on.', 'Begun already: 5 of 10 hours are done.'],
    ['Comes before “exam”.', 'You fixed it to week 2.'],
    ['Raises Linux to 1, your target.'],
  ])
})

test('a step that nothing depends on says so', () => {
  const spare = activity('spare', { raises: { linux: 1 } })

  const steps = withReasons(problem([spare], { skills: { linux: { now: 1, target: 1 } } }), [step('spare', { 1: 5 })])

  expect(steps[0]?.because).toEqual(['Nothing else in the plan depends on it.'])
})

const linux = { linux: { now: 0, target: 1 } }
const limits = async (asked: PathwayProblem) => (await answer(asked)).limits

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

test('where every target is met there is nothing to plan', async () => {
  const plan = await answer(problem([], { skills: { linux: { now: 2, target: 1 } } }))

  expect(plan).toMatchObject({ status: 'optimal', finishWeek: 0, finishDate: '2027-01-03', steps: [] })
  expect(plan.limits).toEqual(['There is nothing to plan: every target is met already.'])
})

test('every step has a reason and every date has what sets it, in any optimal plan', { timeout: 180_000 }, async () => {
  let plans = 0
  await fc.assert(
    fc.asyncProperty(tinyProblems, async (asked) => {
      if ((await planPathway(asked, highs, minute())).status !== 'optimal') return
      const plan = await answer(asked)
      plans++
      expect(plan.limits.length).toBeGreaterThan(0)
      for (const { because } of plan.steps) {
        expect(because.length).toBeGreaterThan(0)
        expect(because).not.toContain('Nothing else in the plan depends on it.')
      }
    }),
    { numRuns: 60 },
  )
  expect(plans).toBeGreaterThan(10)
})

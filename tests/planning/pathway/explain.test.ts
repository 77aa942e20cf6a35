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

test('where every target is met there is nothing to plan', async () => {
  const plan = await answer(problem([], { skills: { linux: { now: 2, target: 1 } } }))

  expect(plan).toMatchObject({ status: 'optimal', finishWeek: 0, finishDate: '2027-01-03', steps: [] })
  expect(plan.limits).toEqual(['There is nothing to plan: every target is met already.'])
})

test('what is begun and serves nothing else is said to be begun, and no more', async () => {
  const asked = problem([activity('n', { hours: 2, raises: { linux: 1 } })], {
    skills: { linux: { now: 1, target: 1 } },
    include: ['n'],
    begun: { n: 1 },
  })
  const plan = await answer(asked)
  expect(plan.steps.map(({ because }) => because)).toEqual([['Begun already: 1 of 2 hours are done.']])
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

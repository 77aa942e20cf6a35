import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerPathway } from '@/lib/planning/pathway/answer'
import { conflictIn } from '@/lib/planning/pathway/conflict'
import { factsOf, onlyWith } from '@/lib/planning/pathway/explain/facts'
import { planPathway } from '@/lib/planning/pathway/plan-pathway'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { highs } from '@/lib/solver/highs'
import { contract, minute, shell, soc } from './explain-cast'
import { activity, problem } from './situations'
import { tinyProblems } from './random-problems'

const conflict = async (asked: PathwayProblem) =>
  (await answerPathway(asked, highs, minute(), { repairs: false })).conflict
const linux = { linux: { now: 0, target: 1 } }

test('a rotation that ends after the deadline is told with its weeks', async () => {
  // From week 14 on it lasts until week 23 at the earliest.
  expect(await conflict(contract({ deadlineWeek: 20 }))).toEqual([
    'Every route to Security 3 needs 10 learning weeks of “Security operations rotation”, which starts only in week 14 or 40: the earliest finish is week 23, and the deadline is week 20.',
  ])
})

test('too much work for the hours up to the deadline is counted', async () => {
  // 4 weeks of 5 hours hold 20; week 2 is empty, so 15.
  const asked = problem([activity('course', { hours: 22, raises: { linux: 1 } })], { skills: linux, deadlineWeek: 4 })

  expect(await conflict(asked)).toEqual([
    'Reaching Linux 1 takes at least 22 hours; at 5 a week, the 4 weeks up to the deadline hold 20: 2 hours short.',
  ])
  expect(await conflict({ ...asked, deadlineWeek: 5, weeks: { '2': 0 } })).toEqual([
    'Reaching Linux 1 takes at least 22 hours; at 5 a week, the 5 weeks up to the deadline hold 20: 2 hours short.',
    'Week 2 has no hours.',
  ])
})

test('a skill that nothing raises far enough is named, and nothing else with it', async () => {
  const asked = problem([activity('course', { raises: { quantum: 2 } })], {
    skills: { quantum: { now: 0, target: 3 }, linux: { now: 0, target: 0 } },
    deadlineWeek: 1,
    budget: 0,
  })

  expect(await conflict(asked)).toEqual(['Nothing in the catalogue raises Quantum above 2, and your target is 3.'])
})

test('a route whose needs nothing meets is told with what is missing', async () => {
  expect(await conflict(contract({}, [soc]))).toHaveLength(1)
  expect(
    await conflict(contract({ skills: { security: { now: 0, target: 3 }, linux: { now: 1, target: 0 } } }, [soc])),
  ).toEqual([
    'Only one activity leads to Security 3, and it is out of reach: “Security operations rotation” needs Linux 2, where nothing leads above 1.',
  ])
})

test('what was left out is named where there is no way around it', async () => {
  expect(await conflict(contract({ exclude: ['vault-cert', 'soc'] }))).toEqual([
    'You left out “Security operations rotation”, and without it nothing leads to Security 3.',
  ])
})

test('a budget below the cheapest route is counted', async () => {
  const asked = problem(
    [activity('dear', { cost: 120, raises: { linux: 1 } }), activity('dearer', { cost: 150, raises: { linux: 1 } })],
    {
      skills: linux,
      budget: 100,
    },
  )

  expect(await conflict(asked)).toEqual(['Reaching Linux 1 costs at least 120, and the budget is 100: 20 short.'])
})

test('wishes that collide are told as they were wished', async () => {
  const asked = problem([activity('a', { kind: 'rotation' }), activity('b', { kind: 'rotation' })], {
    include: ['a', 'b'],
    atMost: { rotation: 1 },
    weeks: { '3': 0 },
  })

  const says = await conflict(asked)

  expect([...says].sort()).toEqual([
    'At most 1 activity of the kind rotation.',
    'You asked for “a”.',
    'You asked for “b”.',
  ])
  expect(await conflict(problem([shell], { include: ['shell'], exclude: ['shell'] }))).toEqual([
    'You asked for “Shell scripting”.',
    'You left out “Shell scripting”.',
  ])
})

test('a step that is fixed too late is told with its hours and its week', async () => {
  // From week 4 on, 5 hours at 1 a week last until week 8; the fixed week is the wish here, and there is no target.
  const asked = problem([activity('course')], { hoursPerWeek: 1, horizonWeeks: 7, fixed: { course: 4 } })

  expect(await conflict(asked)).toEqual([
    'Doing “course” takes until week 8 at the earliest, and the plan looks no further than week 7.',
    'You have 1 hour a week.',
    'You fixed “course” to week 4.',
  ])
})

test('without time the conflict is larger than it must be, but it is one', async () => {
  const asked = contract({ deadlineWeek: 20 })

  const { facts, smallest, says } = await conflictIn(asked, highs, { remaining: () => 0 })

  expect(smallest).toBe(false)
  expect(says[0]).toBe('These collide; there was no time to find out whether all of them matter.')
  expect((await planPathway(onlyWith(asked, factsOf(asked), facts), highs, minute())).status).toBe('infeasible')
})

test('a conflict collides, and leaving any one fact out makes a plan possible', { timeout: 180_000 }, async () => {
  let infeasible = 0
  await fc.assert(
    fc.asyncProperty(tinyProblems, async (asked) => {
      if ((await planPathway(asked, highs, minute())).status !== 'infeasible') return
      infeasible++
      const all = factsOf(asked)
      const found = await conflictIn(asked, highs, minute())
      const kept = found.facts
      const status = async (facts: typeof kept) =>
        (await planPathway(onlyWith(asked, all, facts), highs, minute())).status

      expect(found.smallest).toBe(true)
      expect(found.says.length).toBeGreaterThan(0)
      expect(await status(kept)).toBe('infeasible')
      for (const fact of kept) expect(await status(kept.filter((other) => other !== fact))).toBe('optimal')
    }),
    { numRuns: 60 },
  )
  expect(infeasible).toBeGreaterThan(10)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breachesOf } from '@/lib/planning/pathway/breaches'
import { planPathway } from '@/lib/planning/pathway/plan-pathway'
import { straightPlan } from '@/lib/planning/pathway/straight'
import { highs } from '@/lib/solver/highs'
import { minute } from './explain-cast'
import { activity, problem } from './situations'
import { tinyProblems } from './random-problems'

const linux = { linux: { now: 0, target: 1 } }

test('the fewest hours that end as soon as they can are the best plan', async () => {
  const short = activity('short', { hours: 10, cost: 90, raises: { linux: 1 } })
  const cheap = activity('cheap', { hours: 10, cost: 40, raises: { linux: 1 } })
  const long = activity('long', { hours: 25, raises: { linux: 1 } })

  // 10 hours at 5 a week are 2 weeks; of the two that take 10 hours the cheaper.
  expect(await straightPlan(problem([short, cheap, long], { skills: linux }), 0, highs, minute())).toMatchObject({
    status: 'optimal',
    finishWeek: 2,
    hours: 10,
    cost: 40,
    steps: [{ activity: 'cheap' }],
  })
})

test('what the hours alone do not prove is proven by a week that nothing can beat, and only by that', async () => {
  // Both begin in week 6 at the earliest, so that they end in week 8, while three weeks of work would do from the start on.
  const exams = ['a', 'b'].map((id) => activity(id, { hours: 7, raises: { [id]: 1 }, window: { from: 6 } }))
  const asked = problem(exams, { skills: { a: { now: 0, target: 1 }, b: { now: 0, target: 1 } } })

  expect(await straightPlan(asked, 0, highs, minute())).toMatchObject({ status: 'unproven' })
  expect(await straightPlan(asked, 8, highs, minute())).toMatchObject({ status: 'optimal', finishWeek: 8, hours: 14 })
})

test(
  'what is called best on the short way is best, and what is called impossible is',
  { timeout: 180_000 },
  async () => {
    const told = { optimal: 0, infeasible: 0 }
    await fc.assert(
      fc.asyncProperty(tinyProblems, async (asked) => {
        const straight = await straightPlan(asked, 0, highs, minute())
        if (straight.status === 'unproven') return
        const { status, finishWeek, hours, cost } = await planPathway(asked, highs, minute())
        expect({ status, finishWeek, hours, cost }).toEqual({
          status: straight.status,
          finishWeek: straight.finishWeek,
          hours: straight.hours,
          cost: straight.cost,
        })
        if (straight.status === 'optimal') {
          expect(breachesOf(asked, straight.steps)).toEqual([])
          told.optimal++
        } else told.infeasible++
      }),
      { numRuns: 120 },
    )
    expect(told.optimal).toBeGreaterThan(10)
    expect(told.infeasible).toBeGreaterThan(0)
  },
)

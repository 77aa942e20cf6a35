import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgePlan } from '@/lib/planning/pathway/judge-plan'
import { planPathway } from '@/lib/planning/pathway/plan-pathway'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { highs } from '@/lib/solver/highs'
import { accepts } from './accepts'
import { tinyProblems } from './random-problems'

type Plan = Record<string, Record<string, number>>

const moves = fc.array(
  fc.record({
    step: fc.nat(4),
    from: fc.nat(4),
    to: fc.integer({ min: 1, max: 9 }),
    hours: fc.integer({ min: 0, max: 2 }),
  }),
  { maxLength: 2 },
)
const additions = fc.option(fc.record({ activity: fc.nat(4), week: fc.integer({ min: 1, max: 8 }) }), { freq: 1 })

test(
  'the checker finds a plan sound exactly if the contract allows it, however the plan was made',
  { timeout: 300_000 },
  async () => {
    const verdicts = { sound: 0, broken: 0 }
    await fc.assert(
      fc.asyncProperty(tinyProblems, moves, additions, async (problem, moved, added) => {
        const { steps } = await planPathway(
          { ...problem, deadlineWeek: undefined, budget: undefined, fixed: {} },
          highs,
          { remaining: () => 60 },
        )
        const plan: Plan = Object.fromEntries(steps.map(({ activity, hoursByWeek }) => [activity, { ...hoursByWeek }]))
        for (const move of moved) moveHours(plan, move)
        if (added) addActivity(problem, plan, added)
        const given = Object.entries(plan).map(([activity, hoursByWeek]) => ({ activity, hoursByWeek }))

        const { status, breaches } = judgePlan(problem, { steps: given, claims: {} })
        verdicts[status] += 1
        expect({ status, breaches }).toEqual(
          accepts(problem, plan)
            ? { status: 'sound', breaches: [] }
            : { status: 'broken', breaches: expect.anything() },
        )
      }),
      { numRuns: 400 },
    )
    // Both verdicts must be common, or the comparison would say little.
    expect(Math.min(verdicts.sound, verdicts.broken)).toBeGreaterThan(40)
  },
)

function moveHours(
  plan: Plan,
  { step, from, to, hours }: { step: number; from: number; to: number; hours: number },
): void {
  const ids = Object.keys(plan)
  const byWeek = plan[ids[step % Math.max(1, ids.length)] ?? '']
  if (!byWeek) return
  const weeks = Object.keys(byWeek)
  const week = weeks[from % Math.max(1, weeks.length)]
  if (week === undefined) return
  const moved = Math.min(hours, byWeek[week] ?? 0)
  byWeek[week] = (byWeek[week] ?? 0) - moved
  byWeek[to] = (byWeek[to] ?? 0) + moved
  for (const [at, count] of Object.entries(byWeek)) if (count === 0) delete byWeek[at]
}

/** Something more in the plan, all of its hours in one week or at its pace. */
function addActivity(
  problem: PathwayProblem,
  plan: Plan,
  { activity, week }: { activity: number; week: number },
): void {
  const extra = problem.activities[activity % problem.activities.length]
  if (!extra || extra.id in plan) return
  const hours = extra.hours - (problem.begun[extra.id] ?? 0)
  const pace = extra.weeks ? extra.hours / extra.weeks : Math.min(extra.perWeek ?? 2, 2)
  const byWeek: Record<string, number> = {}
  for (let left = hours, at = week; left > 0; at++, left -= pace) byWeek[at] = Math.min(left, pace)
  plan[extra.id] = byWeek
}

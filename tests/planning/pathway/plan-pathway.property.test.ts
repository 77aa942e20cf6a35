import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breachesOf } from '@/lib/planning/pathway/breaches'
import { planPathway, type Planned } from '@/lib/planning/pathway/plan-pathway'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { highs } from '@/lib/solver/highs'
import { exhaustively } from './exhaustive'
import { smallProblems, tinyProblems } from './random-problems'
import { weekByWeek } from '../../bench/week-by-week'

const plan = (problem: PathwayProblem, known?: Planned['steps']) =>
  planPathway(problem, highs, { remaining: () => 60 }, known)
const worthOf = ({ status, finishWeek, hours, cost, steps }: Planned) =>
  status === 'optimal' ? { finishWeek, hours, cost, count: steps.length } : status

const holds = (runs: number, property: (problem: PathwayProblem) => Promise<void>) =>
  fc.assert(fc.asyncProperty(tinyProblems, property), { numRuns: runs })

test(
  'a plan is worth what the best of all plans is worth, and there is none only if there is none',
  { timeout: 300_000 },
  () =>
    holds(300, async (problem) => {
      const planned = await plan(problem)

      expect(worthOf(planned)).toEqual(exhaustively(problem) ?? 'infeasible')
      if (planned.status === 'optimal') expect(breachesOf(problem, planned.steps)).toEqual([])
    }),
)

test('where there is too much to try, the finish is that of the model of every week', { timeout: 300_000 }, () =>
  fc.assert(
    fc.asyncProperty(smallProblems, async (asked) => {
      const problem: PathwayProblem = { ...asked, order: ['finish', 'hours', 'cost'] }
      const planned = await plan(problem)
      const solved = await highs(weekByWeek(problem), { seconds: 60 })

      expect(planned.finishWeek).toBe('cost' in solved ? solved.cost : null)
      if (planned.status === 'optimal') expect(breachesOf(problem, planned.steps)).toEqual([])
    }),
    { numRuns: 60 },
  ),
)

test('the same problem has the same answer, whatever the order of its document', { timeout: 300_000 }, () =>
  holds(60, async (problem) => {
    const planned = await plan(problem)

    expect(await plan(turned(problem))).toEqual(planned)
  }),
)

test('an added hour a week never makes the date later', { timeout: 300_000 }, () =>
  holds(60, async (problem) => {
    const [before, after] = [await plan(problem), await plan({ ...problem, hoursPerWeek: problem.hoursPerWeek + 1 })]

    expect(finishOf(problem, after)).toBeLessThanOrEqual(finishOf(problem, before))
  }),
)

test('a requirement taken away never makes the date later', { timeout: 300_000 }, () =>
  holds(60, async (problem) => {
    const before = finishOf(problem, await plan(problem))

    for (const easier of withoutOneRequirement(problem))
      expect(finishOf(problem, await plan(easier))).toBeLessThanOrEqual(before)
  }),
)

test('a plan known from another problem changes nothing but the time it takes', { timeout: 300_000 }, () =>
  holds(60, async (problem) => {
    const tighter = { ...problem, hoursPerWeek: Math.max(1, problem.hoursPerWeek - 1) }
    const known = (await plan(tighter)).steps

    expect(await plan(problem, known)).toEqual(await plan(problem))
  }),
)

/** The date is compared only where it is what is minimised first. */
const finishOf = (problem: PathwayProblem, planned: Planned): number =>
  problem.order[0] === 'finish' || planned.finishWeek === null ? (planned.finishWeek ?? Infinity) : 0

const turned = (problem: PathwayProblem): PathwayProblem => ({
  ...problem,
  skills: turnedRecord(problem.skills),
  weeks: turnedRecord(problem.weeks),
  begun: turnedRecord(problem.begun),
  fixed: turnedRecord(problem.fixed),
  atMost: turnedRecord(problem.atMost),
  include: problem.include.toReversed(),
  exclude: problem.exclude.toReversed(),
  activities: problem.activities.toReversed().map((activity) => ({
    ...activity,
    raises: turnedRecord(activity.raises),
    needs: turnedRecord(activity.needs),
    ...(activity.starts && { starts: activity.starts.toReversed() }),
  })),
})

const turnedRecord = <T>(record: Readonly<Record<string, T>>) => Object.fromEntries(Object.entries(record).toReversed())

function withoutOneRequirement(problem: PathwayProblem): PathwayProblem[] {
  const { budget, deadlineWeek, ...free } = problem
  return [
    ...Object.keys(problem.skills).map((skill) => ({
      ...problem,
      skills: { ...problem.skills, [skill]: { now: problem.skills[skill]?.now ?? 0, target: 0 } },
    })),
    { ...free, ...(deadlineWeek !== undefined && { deadlineWeek }) },
    { ...free, ...(budget !== undefined && { budget }) },
    { ...problem, atMost: {} },
    { ...problem, exclude: [] },
    { ...problem, include: [] },
    { ...problem, fixed: {} },
    { ...problem, activities: problem.activities.map((activity) => ({ ...activity, needs: {} })) },
  ]
}

import fc from 'fast-check'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { readProblem } from '@/lib/planning/pathway/read-problem'

/** Something, once in so many times; nothing otherwise. */
const sometimes = <T>(value: fc.Arbitrary<T>, onceIn = 6) =>
  fc.oneof({ weight: onceIn - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value })

const level = fc.constantFrom(1, 2, 2, 3, 3)
const week = fc.integer({ min: 1, max: 7 })
const small = fc.integer({ min: 1, max: 2 })
const skillIds = ['a', 'b', 'c'] as const
const activityIds = [...'klmnopqrstuv']

const levels = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...skillIds).chain((skill) => level.map((to) => ({ [skill]: to }))) },
  { weight: 1, arbitrary: fc.record({ a: level, b: level, c: level }, { requiredKeys: [] }) },
)
const needs = fc.oneof(
  { weight: 1, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constantFrom(...skillIds).chain((skill) => small.map((from) => ({ [skill]: from }))) },
)
const window = fc
  .tuple(week, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 2 }))
  .map(([from, length, which]) =>
    which === 0 ? { from } : which === 1 ? { to: length + 1 } : { from, to: from + length },
  )

const flexible = fc
  .record({ hours: fc.integer({ min: 1, max: 5 }), perWeek: sometimes(small) })
  .map(({ hours, perWeek }) => ({ hours, ...(perWeek !== undefined && { perWeek }) }))
const paced = fc
  .record({
    weeks: fc.integer({ min: 1, max: 3 }),
    pace: small,
    starts: fc.uniqueArray(week, { minLength: 1, maxLength: 3 }),
  })
  .map(({ weeks, pace, starts }) => ({ hours: weeks * pace, weeks, starts }))

const activity = fc.record({
  kind: fc.constantFrom('course', 'rotation'),
  cost: fc.integer({ min: 0, max: 3 }),
  raises: levels,
  needs,
  after: sometimes(fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 1 }), 8),
  window: sometimes(window),
  waitWeeks: sometimes(small),
  reclaims: sometimes(small),
  work: fc.oneof({ weight: 3, arbitrary: flexible }, { weight: 1, arbitrary: paced }),
  begun: sometimes(fc.integer({ min: 1, max: 3 }), 8),
  fixed: sometimes(week, 15),
  place: fc.constantFrom('include', 'exclude', ...Array.from({ length: 18 }, () => 'free' as const)),
})

type Size = { activities: [from: number, to: number]; horizonWeeks: [from: number, to: number] }

/** Problems with every feature of the contract, some possible and some not. */
const problemsOf = ({ activities, horizonWeeks }: Size): fc.Arbitrary<PathwayProblem> =>
  fc
    .record({
      hoursPerWeek: fc.integer({ min: 1, max: 4 }),
      weeks: sometimes(
        fc.record({ '1': fc.nat(2), '2': fc.nat(3), '4': fc.nat(1), '5': fc.constant(0) }, { requiredKeys: [] }),
        3,
      ),
      budget: sometimes(fc.integer({ min: 0, max: 9 }), 6),
      deadlineWeek: sometimes(fc.integer({ min: 2, max: horizonWeeks[1] }), 6),
      horizonWeeks: fc.integer({ min: horizonWeeks[0], max: horizonWeeks[1] }),
      order: fc.shuffledSubarray(['finish', 'hours', 'cost'] as const, { minLength: 0 }),
      skills: fc.record({
        a: fc.record({ now: fc.constant(0), target: fc.constantFrom(1, 2, 3) }),
        b: held(),
        c: held(),
      }),
      activities: fc.array(activity, { minLength: activities[0], maxLength: activities[1] }),
      atMost: sometimes(fc.record({ rotation: fc.nat(2), course: fc.nat(4) }, { requiredKeys: [] }), 5),
    })
    .map(asProblem)

/** Small enough to try everything. */
export const tinyProblems = problemsOf({ activities: [4, 5], horizonWeeks: [7, 9] })

/** Too large to try everything, small enough for a solver to look at every week. */
export const smallProblems = problemsOf({ activities: [8, 12], horizonWeeks: [12, 16] })

function held() {
  return fc.oneof(
    { weight: 2, arbitrary: fc.record({ now: fc.nat(1), target: fc.constantFrom(1, 2, 2, 3) }) },
    { weight: 2, arbitrary: fc.record({ now: fc.nat(1), target: fc.constant(0) }) },
  )
}

type Drafted = typeof activity extends fc.Arbitrary<infer T> ? T : never

function asProblem({
  activities,
  order,
  ...rest
}: { activities: Drafted[]; order: string[] } & Record<string, unknown>): PathwayProblem {
  const named = activities.map((drafted, index) => ({ ...drafted, id: activityIds[index] ?? `z${index}` }))
  const begun = named.flatMap(({ id, begun: hours, work }) => {
    const pace = 'weeks' in work ? work.hours / work.weeks : 1
    const worked = (hours ?? 0) - ((hours ?? 0) % pace)
    return worked > 0 && worked < work.hours ? [[id, worked] as const] : []
  })
  const placed = (place: string) => named.filter((drafted) => drafted.place === place).map(({ id }) => id)

  const reading = readProblem({
    format: 'journeywork/pathway@1',
    start: '2027-01-04',
    ...defined(rest),
    order,
    activities: named.map(
      ({ id, work, after, kind, cost, raises, needs: needed, window: open, waitWeeks, reclaims }) => ({
        id,
        title: id.toUpperCase(),
        ...defined({ kind, cost, raises, needs: needed, window: open, waitWeeks, reclaims }),
        ...work,
        after: (after ?? []).flatMap((index) => (index < named.length ? [activityIds[index]] : [])),
      }),
    ),
    include: placed('include'),
    exclude: placed('exclude'),
    begun: Object.fromEntries(begun),
    fixed: Object.fromEntries(named.flatMap(({ id, fixed }) => (fixed === undefined ? [] : [[id, fixed]]))),
  })
  if (!reading.ok) throw new Error(`A generated problem is malformed: ${reading.faults.join('; ')}`)
  return reading.value
}

const defined = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

import fc from 'fast-check'
import type { RotationGoal, RotationProblem } from '@/lib/planning/rotation/problem'

const sometimes = <T>(often: T, value: fc.Arbitrary<T>, onceIn = 3): fc.Arbitrary<T> =>
  fc.oneof({ weight: onceIn - 1, arbitrary: fc.constant(often) }, { weight: 1, arbitrary: value })

const goals: fc.Arbitrary<RotationGoal[]> = fc.shuffledSubarray(['changes', 'lowest', 'total'], { minLength: 1 })

/** Tiny cohorts with everything a problem can say, small enough to try every schedule. Most have one. */
export const randomCohorts: fc.Arbitrary<RotationProblem> = fc
  .constantFrom([1, 3, 4], [2, 3, 3], [3, 2, 4], [4, 2, 3], [2, 2, 4], [3, 3, 2], [2, 4, 2])
  .chain(([people = 1, length = 1, places = 1]) => {
    const periods = ['P1', 'P2', 'P3', 'P4'].slice(0, length)
    const ids = ['W', 'X', 'Y', 'Z'].slice(0, places)
    const who = ['a', 'b', 'c', 'd'].slice(0, people)
    const some = (names: readonly string[], most = 2) =>
      fc.subarray([...names], { maxLength: Math.min(most, names.length) })
    const listed = fc.oneof(some(ids), fc.constantFrom(['@left'], ['@all'], ids))
    const perPeriod = (count: fc.Arbitrary<number>) => fc.array(count, { minLength: length, maxLength: length })
    const none = periods.map(() => 0)
    const seats = fc
      .tuple(
        sometimes(none, perPeriod(fc.constantFrom(0, 0, 0, 1)), 4),
        perPeriod(fc.oneof(fc.nat({ max: people }), fc.constant(people))),
      )
      .map(([min, max]) => ({ min, max: max.map((most, index) => Math.max(most, min[index] ?? 0)) }))
    const needs = sometimes(
      [],
      fc.array(fc.record({ hosts: listed, atLeast: fc.constantFrom(0, 1, 1, 2) }), { maxLength: 2 }),
    )

    return fc
      .record({
        hosts: fc.tuple(
          ...ids.map((id) =>
            fc
              .record({ seats, visits: fc.constantFrom(1, 2, 3, 3), needs })
              .map(({ seats, ...rest }) => ({ id, name: id, ...seats, ...rest })),
          ),
        ),
        groups: fc.record({
          left: fc.record({ hosts: some(ids), visits: fc.integer({ min: 1, max: 3 }) }, { requiredKeys: ['hosts'] }),
          all: fc.constant({ hosts: ['@left', ids[0] ?? ''] }),
        }),
        mentors: sometimes(
          [],
          fc.record({ hosts: listed, max: perPeriod(fc.nat({ max: people })) }).map((one) => [{ id: 'M', ...one }]),
        ),
        requirements: sometimes(
          [],
          fc
            .array(
              fc.record(
                {
                  hosts: listed,
                  atLeast: fc.constantFrom(0, 1, 1, 2),
                  within: some(periods, length),
                  run: fc.constantFrom(1, 1, 2),
                  only: some(who),
                },
                { requiredKeys: ['hosts', 'atLeast'] },
              ),
              { maxLength: 2 },
            )
            .map((all) => all.map((one, index) => ({ id: `r${index}`, ...one }))),
          2,
        ),
        apprentices: fc.tuple(
          ...who.map((id) =>
            fc
              .record({
                wishes: fc.shuffledSubarray(ids),
                points: sometimes(undefined, fc.dictionary(fc.constantFrom(...ids), fc.nat({ max: 5 }))),
                absent: sometimes([], some(periods, 1)),
                visited: sometimes([], some(ids)),
                pinned: sometimes(
                  {},
                  fc.dictionary(fc.constantFrom(...periods), fc.constantFrom(...ids), { maxKeys: 1 }),
                ),
              })
              .map(({ points, wishes, absent, pinned, visited }) => ({
                id,
                name: id,
                wishes: points ? [] : wishes,
                ...(points && { points }),
                absent,
                visited,
                pinned: Object.fromEntries(Object.entries(pinned).filter(([period]) => !absent.includes(period))),
              })),
          ),
        ),
        wishPoints: fc.constantFrom([4, 3, 2, 1], [5, 1]),
        apart: sometimes<RotationProblem['apart']>([], fc.constant(people > 1 ? [['a', 'b']] : [])),
        floor: sometimes(undefined, fc.integer({ min: 0, max: 7 })),
        order: goals,
        published: sometimes(
          undefined,
          fc.dictionary(
            fc.constantFrom(...who),
            fc.array(fc.constantFrom(null, ...ids), { minLength: length, maxLength: length }),
          ),
          2,
        ),
        frozen: some(periods, length),
      })
      .map(({ floor, published, order, frozen, ...rest }) => ({
        format: 'journeywork/rotation@1' as const,
        periods,
        ...rest,
        ...(floor !== undefined && { floor }),
        ...(published && { published }),
        order: published ? order : order.filter((goal) => goal !== 'changes'),
        frozen: published ? frozen : [],
      }))
  })

import fc from 'fast-check'
import type { RotationProblem } from '@/lib/planning/rotation/problem'

const sometimes = <T>(value: fc.Arbitrary<T>, otherwise: T, onceIn = 3) =>
  fc.oneof({ weight: onceIn - 1, arbitrary: fc.constant(otherwise) }, { weight: 1, arbitrary: value })

const few = fc.constantFrom(0, 1, 1, 1, 2, 2, 3)

/** Tiny cohorts with every feature of the contract, so tight that most have no schedule. */
export const tightProblems: fc.Arbitrary<RotationProblem> = fc
  .record({
    people: fc.integer({ min: 1, max: 4 }),
    length: fc.integer({ min: 1, max: 3 }),
    places: fc.integer({ min: 1, max: 3 }),
  })
  .chain(({ people, length, places }) => {
    const periods = ['Q1', 'Q2', 'Q3'].slice(0, length)
    const ids = ['X', 'Y', 'Z'].slice(0, places)
    const who = ['a', 'b', 'c', 'd'].slice(0, people)
    const period = fc.constantFrom(...periods)
    const host = fc.constantFrom(...ids)
    const listed = fc.constantFrom(...ids.map((id) => [id]), ['@some'], ids)
    const counts = fc.array(few, { minLength: length, maxLength: length })
    const row = fc.array(fc.option(host, { freq: 6 }), { minLength: length, maxLength: length })
    const someOf = (items: readonly string[]) => fc.subarray([...items], { maxLength: Math.min(2, items.length) })

    return fc
      .record({
        hosts: fc.tuple(
          ...ids.map((id) =>
            fc.record({
              id: fc.constant(id),
              name: fc.constant(`Host ${id}`),
              min: sometimes(
                counts,
                periods.map(() => 0),
                5,
              ),
              max: counts,
              visits: fc.constantFrom(1, 1, 2, 3),
              needs: sometimes(
                fc.array(fc.record({ hosts: listed, atLeast: fc.constantFrom(1, 1, 2) }), { maxLength: 2 }),
                [],
              ),
            }),
          ),
        ),
        groups: fc.record({
          some: fc.record({ hosts: someOf(ids), visits: fc.integer({ min: 0, max: 2 }) }, { requiredKeys: ['hosts'] }),
        }),
        mentors: sometimes(
          fc.record({ hosts: someOf(ids), max: counts }).map(({ hosts, max }) => [{ id: 'M1', hosts, max }]),
          [],
        ),
        requirements: fc
          .array(
            fc.record(
              {
                hosts: listed,
                atLeast: fc.constantFrom(0, 1, 1, 2),
                within: someOf(periods),
                run: fc.constantFrom(1, 2),
                only: someOf(who),
              },
              { requiredKeys: ['hosts', 'atLeast'] },
            ),
            { maxLength: 2 },
          )
          .map((all) => all.map((each, index) => ({ id: `r${index}`, ...each }))),
        apprentices: fc.tuple(
          ...who.map((id) =>
            fc
              .record({
                wishes: fc.shuffledSubarray(ids),
                absent: sometimes(someOf(periods), [], 5),
                visited: sometimes(someOf(ids), [], 4),
                pins: sometimes(fc.dictionary(period, host, { maxKeys: 1 }), {}, 4),
              })
              .map(({ pins, ...rest }) => ({
                id,
                name: `Person ${id}`,
                ...rest,
                pinned: Object.fromEntries(Object.entries(pins).filter(([when]) => !rest.absent.includes(when))),
              })),
          ),
        ),
        apart: sometimes(fc.constant<RotationProblem['apart']>(people < 2 ? [] : [['a', 'b']]), [], 4),
        floor: fc.option(fc.integer({ min: 1, max: 9 }), { freq: 3, nil: undefined }),
        published: fc.option(fc.tuple(...who.map(() => row)), { freq: 2, nil: undefined }),
        frozen: fc.integer({ min: 0, max: length }),
      })
      .map(({ floor, published, frozen, ...rest }) => ({
        format: 'journeywork/rotation@1' as const,
        periods,
        ...rest,
        wishPoints: [4, 3, 2, 1],
        ...(floor !== undefined && { floor }),
        ...(published && { published: Object.fromEntries(who.map((id, index) => [id, published[index] ?? []])) }),
        order: published ? (['changes', 'total'] as const) : (['total'] as const),
        frozen: published ? periods.slice(0, frozen) : [],
      }))
  })

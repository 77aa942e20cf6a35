import { describe, expect, test } from 'vitest'
import type { RequiredRotation } from '@/lib/programmes/model'
import { coverageOf, type Stay } from '@/lib/rotation/coverage'

const standard = { groups: [{ id: 'technical', title: 'Technical', areas: ['networks', 'systems'], visits: null }] }
const required = (rest: Partial<RequiredRotation>): RequiredRotation => ({
  id: 'r',
  title: 'R',
  areas: ['technical'],
  atLeast: 1,
  within: null,
  run: null,
  ...rest,
})
const stay = (period: number, hostId: string, ...areas: string[]): Stay => ({ period, hostId, areas })
const stays = [
  stay(1, 'desk', 'service-desk'),
  stay(2, 'core', 'networks'),
  stay(3, 'core', 'networks'),
  stay(4, 'linux', 'systems'),
]

describe('a required rotation is met', () => {
  test('in the period in which enough periods in its areas, or in those of its groups, are together', () => {
    expect(coverageOf(required({ areas: ['service-desk'] }), standard, stays)).toEqual({ metIn: 1, have: 1 })
    expect(coverageOf(required({ atLeast: 3 }), standard, stays)).toEqual({ metIn: 4, have: 3 })
  })

  test('not at all where they are too few, and says how many there are', () => {
    expect(coverageOf(required({ atLeast: 4 }), standard, stays)).toEqual({ metIn: null, have: 3 })
  })

  test('only by the periods that it names', () => {
    expect(coverageOf(required({ within: { from: 3, to: 4 }, atLeast: 2 }), standard, stays)).toEqual({
      metIn: 4,
      have: 2,
    })
    expect(coverageOf(required({ within: { from: 1, to: 1 } }), standard, stays).metIn).toBeNull()
  })

  test('by a stretch with one host where it asks for one', () => {
    expect(coverageOf(required({ run: 2 }), standard, stays)).toEqual({ metIn: 3, have: 2 })
    const apart = [stay(1, 'core', 'networks'), stay(3, 'core', 'networks'), stay(4, 'linux', 'systems')]
    expect(coverageOf(required({ run: 2 }), standard, apart).metIn).toBeNull()
  })

  test('before the cohort began by where someone was, unless it names periods', () => {
    const before = [stay(0, 'core', 'networks')]
    expect(coverageOf(required({}), standard, before)).toEqual({ metIn: 0, have: 1 })
    expect(coverageOf(required({ within: { from: 1, to: 2 } }), standard, before).metIn).toBeNull()
  })
})

import { expect, test } from 'vitest'
import {
  cheapestOf,
  moreProofs,
  proofFor,
  reachOf,
  rolesServed,
  sameProofs,
  type Certification,
} from '@/lib/catalog/proves'
import { worthIn } from '@/lib/catalog/worth'

const inPounds = worthIn({ currency: 'GBP', rates: { USD: 0.5 } })
const certification = (
  id: string,
  raises: Record<string, number>,
  hours: number,
  cost?: Certification['cost'],
): Certification => ({ id, title: id, raises, hours, ...(cost && { cost }) })

const required = { linux: 2, networking: 3 }

test('a proof is never more than what is asked, and nothing that is not', () => {
  expect(proofFor({ linux: 4, networking: 1, sql: 5 }, required)).toEqual({ linux: 2, networking: 1 })
})

test('a level is reached in full, or only begun', () => {
  expect(reachOf({ linux: 4, networking: 1, sql: 5 }, required)).toEqual({ reached: ['linux'], begun: ['networking'] })
})

test('roles come first of which most is reached, and only those of which something is', () => {
  const role = (id: string, requires: Record<string, number>) => ({ id, title: id, requires })
  const roles = [role('a', { linux: 3 }), role('b', { linux: 1, networking: 1 }), role('c', { sql: 1 })]

  expect(rolesServed({ linux: 2, networking: 1 }, roles).map(({ id }) => id)).toEqual(['b', 'a'])
})

test('two prove the same for a role when they differ only beyond what it asks', () => {
  // Linux 2 is all that is asked, so 3 proves no more; SQL is not asked at all.
  const one = certification('one', { linux: 2 }, 40)
  const other = certification('other', { linux: 3, sql: 1 }, 30)

  expect(sameProofs([one, other], required, inPounds)).toEqual([{ proof: { linux: 2 }, members: [other, one] }])
  expect(sameProofs([one, other], undefined, inPounds)).toEqual([])
})

test('one that proves nothing for a role is in no group', () => {
  const groups = sameProofs([certification('a', { sql: 1 }, 1), certification('b', { sql: 1 }, 1)], required, inPounds)

  expect(groups).toEqual([])
})

test('within a group the fewest hours come first, then the least cost', () => {
  const dear = certification('dear', { linux: 1 }, 20, { amount: 100, currency: 'GBP' })
  const cheap = certification('cheap', { linux: 1 }, 20, { amount: 100, currency: 'USD' })
  const short = certification('short', { linux: 1 }, 10, { amount: 900, currency: 'GBP' })

  // $100 count as £50.
  expect(sameProofs([dear, cheap, short], required, inPounds)[0]?.members).toEqual([short, cheap, dear])
  expect(cheapestOf([short, cheap, dear], inPounds)).toEqual({
    fewestHours: [short],
    leastCost: [cheap],
    costsKnown: true,
  })
})

test('costs are not compared where one of them is unknown or has no rate', () => {
  const known = certification('known', { linux: 1 }, 20, { amount: 1, currency: 'GBP' })

  expect(cheapestOf([known, certification('unknown', { linux: 1 }, 20)], inPounds)).toMatchObject({
    leastCost: [],
    costsKnown: false,
  })
  expect(
    cheapestOf([known, certification('yen', { linux: 1 }, 20, { amount: 1, currency: 'JPY' })], inPounds),
  ).toMatchObject({ leastCost: [], costsKnown: false })
})

test('what all have alike is nobody’s advantage', () => {
  const alike = ['a', 'b'].map((id) => certification(id, { linux: 1 }, 5, { amount: 0, currency: 'GBP' }))

  expect(cheapestOf(alike, inPounds)).toEqual({ fewestHours: [], leastCost: [], costsKnown: true })
})

test('a better one proves everything and more, in no more hours', () => {
  const less = certification('less', { linux: 1 }, 40)
  const more = certification('more', { linux: 2, networking: 1 }, 40)
  const longer = certification('longer', { linux: 2, networking: 3 }, 41)

  expect(moreProofs([less, more, longer], required)).toEqual([{ less, more, extra: { linux: 2, networking: 1 } }])
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lastingHours, weeklyHours, weeksApart, type CapacityFacts } from '@/lib/pathways/capacity'
import { addDays } from '@/lib/core/weeks'

// 2027-01-04 is a Monday.
const monday = '2027-01-04'
const block = (id: string, weekday: number, hours: number) => ({
  id,
  weekday,
  startsAt: 540,
  minutes: hours * 60,
  timeZone: 'Europe/London',
  from: '2026-12-01',
  to: null,
})
const person: CapacityFacts = { usual: 5, exceptions: [], blocks: [], moved: [], blackouts: [], reclaimed: [] }
const freeze = (from: string, to: string) => ({ kind: 'change-freeze' as const, from, to, note: '', team: null })
const lost = (blockId: string, day: string, hours: number) => ({
  blockId,
  day,
  minutes: hours * 60,
  to: null,
  lostOn: '2027-01-20',
})
const given = (hours: number, from: string, to: string | null = null) => ({ hours, from, to, source: 'Resets' })
const inWeeks = (facts: CapacityFacts, weeks = 2) =>
  Array.from({ length: weeks }, (_, at) => weeklyHours(facts, addDays(monday, at * 7)))

describe('the hours of a person’s weeks, worked out by hand', () => {
  test('without any of this, a week is what it was', () => {
    expect(inWeeks(person)).toEqual([5, 5])
    expect(weeksApart(person, monday, 312)).toEqual({})
  })

  test('what the person said of a week replaces everything', () => {
    const facts = {
      ...person,
      exceptions: [{ week: monday, hours: 9 }],
      blackouts: [freeze('2027-01-04', '2027-01-17')],
    }
    expect(inWeeks(facts)).toEqual([9, 0])
  })

  test('blocks say where hours lie: drawing them changes no number', () => {
    expect(inWeeks({ ...person, blocks: [block('a', 2, 2), block('b', 4, 3)] })).toEqual([5, 5])
  })

  test('a freeze takes the blocks of its days whole, and of flexible hours the share of its working days', () => {
    // Tuesday's 2 hours lie in blocks; 3 are flexible. Monday and Tuesday off: 3 × 3/5 = 1.8, so 1 whole hour is left.
    const facts = { ...person, blocks: [block('a', 2, 2)], blackouts: [freeze('2027-01-04', '2027-01-05')] }
    expect(inWeeks(facts)).toEqual([1, 5])
    // Friday off: Tuesday stays; 3 × 4/5 = 2.4, with 2 that is 4.4: 4.
    expect(inWeeks({ ...facts, blackouts: [freeze('2027-01-08', '2027-01-10')] })).toEqual([4, 5])
    // A weekend is no working day.
    expect(inWeeks({ ...facts, blackouts: [freeze('2027-01-09', '2027-01-10')] })).toEqual([5, 5])
    // Two blackouts over one day take it once.
    const twice = [freeze('2027-01-08', '2027-01-08'), freeze('2027-01-08', '2027-01-09')]
    expect(inWeeks({ ...facts, blackouts: twice })).toEqual([4, 5])
  })

  test('a block that is lost is lost for its week; placed again in another week, its hours count there', () => {
    const facts = { ...person, blocks: [block('a', 2, 2), block('b', 4, 3)] }
    expect(inWeeks({ ...facts, moved: [lost('a', '2027-01-05', 2)] })).toEqual([3, 5])
    const next = { ...lost('a', '2027-01-05', 2), to: '2027-01-11', lostOn: null }
    expect(inWeeks({ ...facts, moved: [next] })).toEqual([3, 7])
    const sameWeek = { ...next, to: '2027-01-06' }
    expect(inWeeks({ ...facts, moved: [sameWeek] })).toEqual([5, 5])
    // Nothing arrives on a day off.
    expect(inWeeks({ ...facts, moved: [next], blackouts: [freeze('2027-01-11', '2027-01-11')] })).toEqual([3, 5])
  })

  test('hours given back count from their Monday to their last week, with or without a block', () => {
    const facts = { ...person, reclaimed: [given(2, '2027-01-11'), given(1, '2027-01-04', '2027-01-17')] }
    expect(inWeeks(facts, 4)).toEqual([6, 8, 7, 7])
    expect(lastingHours(facts)).toBe(2)
    // A plan states 7 a week; the first two differ.
    expect(weeksApart(facts, monday, 312)).toEqual({ '1': 6, '2': 8 })
  })

  test('blocks beyond the usual hours give no more than those', () => {
    expect(inWeeks({ ...person, blocks: [block('a', 2, 4), block('b', 4, 4)] })).toEqual([5, 5])
  })

  test('a block that has ended, or not begun, is none', () => {
    const ended = { ...block('a', 2, 2), to: '2027-01-04' }
    const facts = { ...person, blocks: [ended], blackouts: [freeze('2027-01-05', '2027-01-05')] }
    // All 5 hours are flexible: 5 × 4/5.
    expect(inWeeks(facts)).toEqual([4, 5])
  })
})

const days = fc.integer({ min: 0, max: 30 }).map((days) => addDays(monday, days))
const blocksOf = fc.array(
  fc.record({ weekday: fc.integer({ min: 1, max: 7 }), hours: fc.integer({ min: 1, max: 4 }) }),
  { maxLength: 6 },
)

test('whatever happens, a week has no fewer than no hours, and no more than the usual and those placed into it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 12 }),
      blocksOf,
      fc.array(fc.record({ week: fc.nat({ max: 3 }), to: fc.option(days) }), { maxLength: 6 }),
      fc.array(fc.tuple(days, fc.nat({ max: 10 })), { maxLength: 3 }),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat({ max: 3 })), { maxLength: 2 }),
      fc.nat({ max: 4 }),
      (usual, drawn, moves, off, back, week) => {
        const blocks = drawn.map(({ weekday, hours }, at) => block(`b${at}`, weekday, hours))
        const moved = moves.flatMap((move, at) => {
          const of = blocks[at]
          if (!of) return []
          const day = addDays(monday, of.weekday - 1 + 7 * move.week)
          return [{ blockId: of.id, day, minutes: of.minutes, to: move.to, lostOn: move.to ? null : '2027-01-20' }]
        })
        const blackouts = off.map(([from, long]) => freeze(from, addDays(from, long)))
        const reclaimed = back.map(([hours, weeks]) => given(hours, addDays(monday, 7 * weeks)))
        const facts = { ...person, usual, blocks, moved, blackouts, reclaimed }
        const on = addDays(monday, 7 * week)
        const isHere = (day: string) => on <= day && day <= addDays(on, 6)
        const arriving = moved
          .filter(({ day, to }) => to !== null && isHere(to) && !isHere(day))
          .reduce((sum, { minutes }) => sum + minutes / 60, 0)
        const most = usual + reclaimed.reduce((sum, { hours, from }) => sum + (from <= on ? hours : 0), 0) + arriving
        const hours = weeklyHours(facts, on)
        expect(Number.isInteger(hours)).toBe(true)
        expect(hours).toBeGreaterThanOrEqual(0)
        expect(hours).toBeLessThanOrEqual(most)
        expect(weeklyHours({ ...facts, blackouts: [] }, on)).toBeGreaterThanOrEqual(hours)
        expect(weeksApart(facts, monday, 5)[String(week + 1)] ?? usual + lastingHours(facts)).toBe(hours)
      },
    ),
  )
})

import { describe, expect, test } from 'vitest'
import type { KnownBlackout, KnownBlock, KnownDay, ProtectedTime } from '@/lib/protected-time/views/occurrence'
import { occurrencesIn, weekAround } from '@/lib/protected-time/views/occurrence'
import { promiseIn } from '@/lib/protected-time/views/promise'

// 2027-01-04 is a Monday. Two blocks a week: 2 hours on Tuesdays, 3 on Thursdays.
const week = weekAround('2027-01-04')
const ingrid = { id: 'ingrid', name: 'Ingrid Solheim' }
const priya = { id: 'priya', name: 'Priya Nair' }
const block = (id: string, weekday: number, hours: number): KnownBlock => ({
  id,
  weekday,
  startsAt: 540,
  minutes: hours * 60,
  timeZone: 'Europe/London',
  from: '2026-12-01',
  to: null,
  reclaimedId: null,
  version: 1,
})
const word = (blockId: string, day: string, change: Partial<KnownDay> = {}): KnownDay => ({
  blockId,
  day,
  outcome: 'taken',
  decidedOn: day,
  instead: null,
  reason: '',
  by: priya,
  insteadBy: null,
  isInsteadTaken: false,
  minutes: blockId === 'tuesday' ? 120 : 180,
  version: 1,
  ...change,
})
const cancelled = (blockId: string, day: string, change: Partial<KnownDay> = {}) =>
  word(blockId, day, { outcome: 'cancelled', reason: 'Major incident', by: ingrid, ...change })
const freeze = (from: string, to: string, setAt: string): KnownBlackout => ({
  id: 'freeze',
  kind: 'change-freeze',
  from,
  to,
  note: 'Year end',
  team: { id: 'service-desk', name: 'Service desk' },
  setBy: ingrid,
  setAt: new Date(setAt),
})
const time: ProtectedTime = {
  blocks: [block('tuesday', 2, 2), block('thursday', 4, 3)],
  days: [],
  blackouts: [],
  reclaimed: [],
  replaceDays: 7,
}
const said = (...days: KnownDay[]) => ({ ...time, days })
const hours = ({ promised, taken, placedAgain, lost, notSaid, open, state }: ReturnType<typeof promiseIn>) => ({
  ...Object.fromEntries(
    Object.entries({ promised, taken, placedAgain, lost, notSaid, open }).map(([name, minutes]) => [
      name,
      minutes / 60,
    ]),
  ),
  state,
})

describe('a week of protected time, worked out by hand', () => {
  test('taken as promised is kept', () => {
    const sums = promiseIn(said(word('tuesday', '2027-01-05'), word('thursday', '2027-01-07')), week, '2027-01-11')
    expect(hours(sums)).toMatchObject({ promised: 5, taken: 5, lost: 0, state: 'kept' })
  })

  test('a block of which nobody said anything counts neither way, and is shown', () => {
    const one = promiseIn(said(word('tuesday', '2027-01-05')), week, '2027-01-11')
    expect(hours(one)).toMatchObject({ promised: 5, taken: 2, notSaid: 3, state: 'kept' })
    expect(hours(promiseIn(time, week, '2027-01-11'))).toMatchObject({ notSaid: 5, state: 'not-said' })
  })

  test('a cancelled block is open for the days to place it again, then lost, by the decision of who cancelled it', () => {
    const days = said(word('tuesday', '2027-01-05'), cancelled('thursday', '2027-01-07'))
    // Cancelled on the 7th: 7 days are over with the 14th.
    expect(hours(promiseIn(days, week, '2027-01-14'))).toMatchObject({ open: 3, lost: 0, state: 'open' })
    const after = promiseIn(days, week, '2027-01-15')
    expect(hours(after)).toMatchObject({ taken: 2, open: 0, lost: 3, state: 'broken' })
    expect(after.gaps).toMatchObject([
      { day: '2027-01-07', state: 'lost', by: 'Ingrid Solheim', reason: 'Major incident' },
    ])
    expect(hours(promiseIn({ ...days, replaceDays: 10 }, week, '2027-01-15'))).toMatchObject({ open: 3, state: 'open' })
  })

  test('placed again, it keeps the promise once its other time is over', () => {
    const instead = { day: '2027-01-12', startsAt: 540 }
    const days = said(word('tuesday', '2027-01-05'), cancelled('thursday', '2027-01-07', { instead }))
    expect(hours(promiseIn(days, week, '2027-01-11'))).toMatchObject({ open: 3, placedAgain: 0, state: 'open' })
    expect(hours(promiseIn(days, week, '2027-01-13'))).toMatchObject({ placedAgain: 3, open: 0, state: 'kept' })
  })

  test('a blackout agreed before it takes a day out of the promise; one set on the day breaks it', () => {
    const taken = said(word('tuesday', '2027-01-05'))
    const agreed = { ...taken, blackouts: [freeze('2027-01-06', '2027-01-08', '2026-12-20T09:00:00Z')] }
    expect(hours(promiseIn(agreed, week, '2027-01-11'))).toMatchObject({ promised: 2, taken: 2, state: 'kept' })
    const late = { ...taken, blackouts: [freeze('2027-01-06', '2027-01-08', '2027-01-07T08:00:00Z')] }
    const broken = promiseIn(late, week, '2027-01-11')
    expect(hours(broken)).toMatchObject({ promised: 5, taken: 2, lost: 3, state: 'broken' })
    expect(broken.gaps).toMatchObject([{ day: '2027-01-07', by: 'Ingrid Solheim', reason: 'Year end' }])
  })

  test('a week ahead is open, and one without blocks promises nothing', () => {
    expect(hours(promiseIn(time, week, '2027-01-01'))).toMatchObject({ promised: 5, open: 5, state: 'open' })
    expect(promiseIn({ ...time, blocks: [] }, week, '2027-01-11').state).toBe('none')
  })
})

test('a block falls on its weekday from its first day to its last, over new year, and not in a blackout', () => {
  const bounded = { ...block('tuesday', 2, 2), from: '2026-12-23', to: '2027-01-12' }
  const days = (blackouts: KnownBlackout[]) =>
    occurrencesIn(
      { ...time, blocks: [bounded], blackouts },
      { from: '2026-12-01', to: '2027-01-31' },
      '2027-01-01',
    ).map(({ day }) => day)
  expect(days([])).toEqual(['2026-12-29', '2027-01-05', '2027-01-12'])
  expect(days([freeze('2027-01-01', '2027-01-05', '2026-12-20T09:00:00Z')])).toEqual(['2026-12-29', '2027-01-12'])
})

test('where a block was taken in a blackout all the same, it was taken', () => {
  const blackouts = [freeze('2027-01-04', '2027-01-08', '2026-12-20T09:00:00Z')]
  const sums = promiseIn({ ...said(word('tuesday', '2027-01-05')), blackouts }, week, '2027-01-11')
  expect(hours(sums)).toMatchObject({ promised: 2, taken: 2, state: 'kept' })
})

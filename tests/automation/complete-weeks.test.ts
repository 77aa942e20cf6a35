import { expect, test } from 'vitest'
import { completeWeeksAfter, coveredBefore, joined } from '@/lib/automation/complete-weeks'

test('imports that touch or overlap cover one stretch', () => {
  const periods = [
    { from: '2027-02-01', to: '2027-02-10' },
    { from: '2027-01-01', to: '2027-01-20' },
    { from: '2027-01-15', to: '2027-01-31' },
    { from: '2027-02-12', to: '2027-02-14' },
  ]
  expect(joined(periods)).toEqual([
    { from: '2027-01-01', to: '2027-02-10' },
    { from: '2027-02-12', to: '2027-02-14' },
  ])
})

test('only weeks that are covered from Monday to Sunday count, and none that had begun', () => {
  // Wednesday 6 January: its own week had begun. The import ends on Saturday 30 January: that week is not whole.
  expect(completeWeeksAfter([{ from: '2026-12-01', to: '2027-01-30' }], '2027-01-06')).toEqual([
    '2027-01-11',
    '2027-01-18',
  ])
  // One that begins on a Tuesday leaves its first week out.
  expect(completeWeeksAfter([{ from: '2027-01-12', to: '2027-01-24' }], '2027-01-06')).toEqual(['2027-01-18'])
  expect(completeWeeksAfter([{ from: '2026-12-01', to: '2027-01-06' }], '2027-01-06')).toEqual([])
  expect(completeWeeksAfter([], '2027-01-06')).toEqual([])
})

test('the stretch before a day ends on the day before it', () => {
  expect(coveredBefore([{ from: '2026-12-01', to: '2027-01-30' }], '2027-01-06')).toEqual({
    from: '2026-12-01',
    to: '2027-01-05',
  })
  expect(coveredBefore([{ from: '2027-01-06', to: '2027-01-30' }], '2027-01-06')).toBeUndefined()
})

import { expect, test } from 'vitest'
import { reviewsIn } from '@/lib/calendar/parts/reviews'
import { rotationsIn } from '@/lib/calendar/parts/rotations'
import { previewOf } from '@/lib/calendar/preview'
import { windowAround } from '@/lib/calendar/window'

const span = { from: '2027-01-01', to: '2028-12-31' }

test('a feed tells of two years: this half of a year, the one before and the two after', () => {
  for (const today of ['2027-01-01', '2027-03-28', '2027-06-30'])
    expect(windowAround(today)).toEqual({ from: '2026-07-01', to: '2028-06-30' })
  for (const today of ['2027-07-01', '2027-12-31'])
    expect(windowAround(today)).toEqual({ from: '2027-01-01', to: '2028-12-31' })
})

test('what others wait for is told on its day: promised reviews, check-ins a week after they were opened, what was agreed', () => {
  const events = reviewsIn(
    {
      waiting: [{ id: 'a', promisedBy: '2027-02-03' }],
      checkIns: [{ id: 'b', openedOn: '2027-03-25' }],
      agreed: [
        { id: 'c', by: '2027-05-01' },
        { id: 'd', by: null },
        { id: 'e', by: '2026-12-31' },
      ],
    },
    span,
  )
  expect(events.map(({ title, when }) => [title, when])).toEqual([
    ['A review is promised', { from: '2027-02-03', to: '2027-02-03' }],
    ['Check-in: your turn', { from: '2027-04-01', to: '2027-04-01' }],
    ['Agreed in a conversation: due', { from: '2027-05-01', to: '2027-05-01' }],
  ])
})

test('placements lie on their days, and those that are long over are not told', () => {
  const placement = (id: string, from: string, to: string) => ({
    id,
    cohort: { id: 'c', title: 'Intake' },
    period: 'Q1',
    host: { id: 'h', name: 'Networks' },
    from,
    to,
    raises: {},
  })
  const events = rotationsIn(
    [placement('one', '2026-10-01', '2026-12-31'), placement('two', '2026-12-15', '2027-03-31')],
    span,
  )
  expect(events).toEqual([
    { key: 'two', part: 'rotations', title: 'Rotation: Networks', when: { from: '2026-12-15', to: '2027-03-31' } },
  ])
})

test('a preview shows each day on the clock of its reader, what goes on already apart', () => {
  const { underway, days } = previewOf(
    [
      {
        key: 'block',
        part: 'blocks',
        title: 'Protected learning',
        when: { timeZone: 'America/New_York', day: '2027-03-08', startsAt: 540, minutes: 60 },
        weekly: {
          until: '2027-04-05',
          except: ['2027-03-22'],
          changed: [
            { day: '2027-03-15', instead: { day: '2027-03-17', startsAt: 600 } },
            { day: '2027-03-29', instead: null },
          ],
        },
      },
      { key: 'step', part: 'steps', title: 'Linux', when: { from: '2027-03-01', to: '2027-03-28' } },
      { key: 'over', part: 'steps', title: 'Before', when: { from: '2027-03-01', to: '2027-03-07' } },
    ],
    { from: '2027-03-08', to: '2027-04-05' },
    'Europe/London',
  )
  expect(underway.map(({ title, until }) => [title, until])).toEqual([['Linux', '2027-03-28']])
  // New York changes its clocks on 14 March, London on 28 March: nine there is 14:00, then 13:00, then 14:00 here.
  expect(days.map(({ day, events }) => [day, events.map(({ time }) => time)])).toEqual([
    ['2027-03-08', [{ from: 840, to: 900 }]],
    ['2027-03-17', [{ from: 840, to: 900 }]],
    ['2027-04-05', [{ from: 840, to: 900 }]],
  ])
})

import { expect, test } from 'vitest'
import { withDates } from '@/lib/pathways/week-dates'

// Week 1 begins on Monday 4 January 2027, so week 10 begins on 8 March and week 11 ends on 21 March.
const start = '2027-01-04'

test.each([
  ['Fewer hours in weeks 10 to 11 set the date.', 'Fewer hours in weeks 10 to 11 (8 Mar to 21 Mar 2027) set the date.'],
  [
    'Weeks 50 to 53 are fine, weeks 52 to 53 too.',
    'Weeks 50 to 53 are fine, weeks 52 to 53 (27 Dec 2027 to 9 Jan 2028) too.',
  ],
  ['It starts in week 14 or 40.', 'It starts in week 14 (5 Apr 2027) or 40 (4 Oct 2027).'],
  [
    'It starts in week 4, 17, 30 or 21 more.',
    'It starts in week 4 (25 Jan 2027), 17 (26 Apr 2027), 30 (26 Jul 2027) or 21 more.',
  ],
  ['The deadline is week 1.', 'The deadline is week 1 (4 Jan 2027).'],
  [
    'One more hour a week brings the date forward by 14 weeks.',
    'One more hour a week brings the date forward by 14 weeks.',
  ],
  ['440 hours do not fit into the 437 that 88 weeks hold.', '440 hours do not fit into the 437 that 88 weeks hold.'],
])('%s', (sentence, dated) => {
  expect(withDates(sentence, start)).toBe(dated)
})

import { expect, test } from 'vitest'
import { moveInWords, staysInWords, type RelyingDay } from '@/lib/forecasts/in-words'

const exam: RelyingDay = { called: 'your exam for CCNA', kind: 'exam', from: '2027-05-12', to: '2027-05-12' }
const networks: RelyingDay = {
  called: 'the Networks rotation',
  kind: 'placement',
  from: '2027-10-01',
  to: '2027-12-31',
}

test.each([
  ['2028-04-09', '2028-03-19', 'Your date would come 3 weeks earlier, on 19 March 2028.'],
  ['2028-03-19', '2028-03-26', 'Your date would come 1 week later, on 26 March 2028.'],
  ['2028-03-19', '2028-03-22', 'Your date would come 3 days later, on 22 March 2028.'],
  ['2028-03-19', '2028-03-19', 'Your date stays 19 March 2028.'],
  ['2028-03-19', null, 'No plan fits any more.'],
  [null, '2028-03-19', 'A plan fits again: you could be ready on 19 March 2028.'],
  [null, null, 'There is still no plan that keeps all your terms.'],
])('from %s to %s: %s', (from, to, says) => {
  expect(moveInWords(from, to)).toBe(says)
})

test('a move that a plan knows of is told as done', () => {
  expect(moveInWords('2028-04-09', '2028-03-19', { isAdopted: true })).toBe(
    'Your date came 3 weeks earlier, on 19 March 2028.',
  )
})

test('a date that something else sets says what: a rotation that ends in the same week', () => {
  // 31 December 2027 is a Friday; the plan's day is the Sunday after it.
  expect(moveInWords('2028-01-02', '2028-01-02', { fixed: [networks] })).toBe(
    'Your date stays 2 January 2028: the Networks rotation sets it.',
  )
})

test('what others rely on stays, and is named', () => {
  expect(staysInWords([])).toBe('')
  expect(staysInWords([exam])).toBe('Your exam for CCNA on 12 May 2027 stays where it is.')
  expect(staysInWords([exam, networks])).toBe(
    'Your exam for CCNA on 12 May 2027 and the Networks rotation stay where they are.',
  )
})

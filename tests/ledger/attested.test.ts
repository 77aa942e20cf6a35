import { describe, expect, test } from 'vitest'
import { attestedLevel, lackingFor, monthsBefore } from '@/lib/ledger/attested'
import type { SignerStanding } from '@/lib/ledger/model'

const today = '2027-01-04'

/** Who signed which level on which piece, and when: "marcus@p1: 3 (2026-12-01)". */
const signed = (level: number, signerId: string, evidenceId = 'p1', day = '2026-12-01') => ({
  level,
  signerId,
  signerStanding: standings[signerId] ?? 'colleague',
  evidenceId,
  at: new Date(`${day}T10:00:00Z`),
})
const standings: Record<string, SignerStanding> = { marcus: 'mentor', ingrid: 'lead', bjorn: 'lead' }

describe('without a rule, one piece and one signature attest a level', () => {
  test('nothing attests nothing', () => expect(attestedLevel([], undefined, today)).toBe(0))
  test('a sign-off attests its level', () => expect(attestedLevel([signed(3, 'marcus')], undefined, today)).toBe(3))
  test('the highest counts; levels are never averaged', () =>
    expect(
      attestedLevel([signed(1, 'marcus'), signed(4, 'ingrid', 'p2'), signed(2, 'tomas', 'p3')], undefined, today),
    ).toBe(4))
  test('age does not matter where no rule says so', () =>
    expect(attestedLevel([signed(3, 'marcus', 'p1', '2012-05-05')], undefined, today)).toBe(3))
})

describe('from level 5 on, two different people sign, at least one from outside the line', () => {
  test.each([
    ['one mentor alone proves 4 of 5', [signed(5, 'marcus')], 4],
    ['one lead alone proves 4 of 5', [signed(5, 'ingrid')], 4],
    ['the same mentor twice is one signer', [signed(5, 'marcus'), signed(5, 'marcus', 'p2')], 4],
    ['two leads stand both in the line', [signed(5, 'ingrid'), signed(5, 'bjorn')], 4],
    ['a mentor and a lead prove 5', [signed(5, 'marcus'), signed(5, 'ingrid')], 5],
    ['two from outside prove 5', [signed(5, 'marcus'), signed(5, 'tomas')], 5],
    ['they may sign different pieces', [signed(5, 'marcus'), signed(5, 'ingrid', 'p2')], 5],
    ['a 4 is no signature for a 5', [signed(5, 'marcus'), signed(4, 'ingrid')], 4],
    ['a 7 and a 6 prove 6: the higher speaks for the lower', [signed(7, 'marcus'), signed(6, 'ingrid')], 6],
    ['7 takes two as well', [signed(7, 'marcus'), signed(7, 'ingrid')], 7],
  ])('%s', (_what, given, level) => expect(attestedLevel(given, undefined, today)).toBe(level))
})

describe('a rule of proof asks for pieces, observers and months from its level on', () => {
  const rule = { fromLevel: 3, pieces: 2, observers: 2 }
  test.each([
    ['below its level one piece and one signer do', [signed(2, 'marcus')], 2],
    ['one piece of a 3 proves 2', [signed(3, 'marcus')], 2],
    ['two pieces of one signer prove 2', [signed(3, 'marcus'), signed(3, 'marcus', 'p2')], 2],
    ['two signers of one piece prove 2', [signed(3, 'marcus'), signed(3, 'ingrid')], 2],
    ['two pieces, two signers prove 3', [signed(3, 'marcus'), signed(3, 'ingrid', 'p2')], 3],
    ['a 4 is a piece for 3 as well', [signed(4, 'marcus'), signed(3, 'ingrid', 'p2')], 3],
  ])('%s', (_what, given, level) => expect(attestedLevel(given, rule, today)).toBe(level))

  // Twelve months before 4 January 2027 is 4 January 2026.
  const within = { fromLevel: 2, pieces: 1, observers: 1, withinMonths: 12 }
  test.each([
    ['on the very day twelve months ago it counts', [signed(3, 'marcus', 'p1', '2026-01-04')], 3],
    ['a day earlier it lapses, to what the rule does not govern', [signed(3, 'marcus', 'p1', '2026-01-03')], 1],
    [
      'a younger one of a lower level holds',
      [signed(3, 'marcus', 'p1', '2026-01-03'), signed(2, 'marcus', 'p2', '2026-06-01')],
      2,
    ],
  ])('%s', (_what, given, level) => expect(attestedLevel(given, within, today)).toBe(level))

  test('months end where the month does', () => {
    expect(monthsBefore('2027-03-31', 1)).toBe('2027-02-28')
    expect(monthsBefore('2028-03-31', 1)).toBe('2028-02-29')
    expect(monthsBefore('2027-01-15', 14)).toBe('2025-11-15')
    expect(monthsBefore('2027-12-31', 12)).toBe('2026-12-31')
  })
})

test('what is lacking is said: pieces, signers, and whether someone outside the line must be among them', () => {
  const rule = { fromLevel: 3, pieces: 3, observers: 2 }
  expect(lackingFor(3, [signed(3, 'marcus')], rule, today)).toEqual({ pieces: 2, signers: 1, outside: false })
  expect(lackingFor(5, [signed(5, 'ingrid')], undefined, today)).toEqual({ pieces: 0, signers: 1, outside: true })
  expect(lackingFor(5, [signed(5, 'ingrid'), signed(5, 'bjorn')], undefined, today)).toEqual({
    pieces: 0,
    signers: 0,
    outside: true,
  })
  expect(lackingFor(2, [signed(5, 'ingrid')], undefined, today)).toEqual({ pieces: 0, signers: 0, outside: false })
})

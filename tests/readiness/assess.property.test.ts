import fc from 'fast-check'
import { expect, test } from 'vitest'
import { signerStandings } from '@/lib/ledger/model'
import { assessReadiness, type Standing } from '@/lib/readiness/assess'
import { known, role, today } from './standing'

const ids = [...known.keys()]
const level = fc.integer({ min: 0, max: 7 })
const levels = fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 1, max: 7 }), { minKeys: 1 })
const rule = fc.option(
  fc.record({
    fromLevel: fc.integer({ min: 1, max: 7 }),
    pieces: fc.integer({ min: 1, max: 4 }),
    observers: fc.integer({ min: 1, max: 3 }),
    withinMonths: fc.constantFrom(6, 24, 120),
  }),
  { nil: undefined },
)
const signOff = fc.record({
  skillId: fc.constantFrom(...ids),
  level: fc.integer({ min: 1, max: 7 }),
  evidenceId: fc.constantFrom('a', 'b', 'c', 'd'),
  signerId: fc.constantFrom('marcus', 'ingrid', 'dana'),
  signerStanding: fc.constantFrom(...signerStandings),
  at: fc.constantFrom(new Date('2020-05-01'), new Date('2026-01-31'), new Date('2026-12-24')),
})
const standing: fc.Arbitrary<Standing> = fc.record({
  role: fc
    .tuple(
      fc.constantFrom('technical' as const, 'leadership' as const),
      levels,
      fc.option(fc.record({ skills: fc.integer({ min: 1, max: 4 }), level: fc.integer({ min: 1, max: 7 }) }), {
        nil: undefined,
      }),
    )
    .map(([line, requires, floor]) => role(line, requires, floor)),
  skills: fc
    .array(rule, { minLength: ids.length, maxLength: ids.length })
    .map(
      (rules) =>
        new Map([...known].map(([id, skill], at) => [id, { ...skill, ...(rules[at] && { proof: rules[at] }) }])),
    ),
  signOffs: fc.array(signOff, { maxLength: 12 }),
  recognised: fc.dictionary(fc.constantFrom(...ids), level),
  claimed: fc.dictionary(fc.constantFrom(...ids), level),
  today: fc.constant(today),
})

test('nobody has more attested than is required, and who is ready has all of it', () => {
  fc.assert(
    fc.property(standing, (given) => {
      const { technical, leadership, isReady } = assessReadiness(given)

      expect(technical.attested).toBeLessThanOrEqual(technical.required)
      expect(leadership.attested).toBeLessThanOrEqual(leadership.required)
      const required = Object.values(given.role.requires).reduce((sum, one) => sum + one, 0)
      expect(technical.required + leadership.required).toBe(required)
      if (isReady) expect(technical.attested + leadership.attested).toBe(required)
    }),
    { numRuns: 1_000 },
  )
})

test('one more sign-off never makes anybody less ready', () => {
  fc.assert(
    fc.property(standing, signOff, (given, more) => {
      const before = assessReadiness(given)
      const after = assessReadiness({ ...given, signOffs: [...given.signOffs, more] })

      expect(after.technical.attested).toBeGreaterThanOrEqual(before.technical.attested)
      expect(after.leadership.attested).toBeGreaterThanOrEqual(before.leadership.attested)
      expect(after.floor?.filledBy.length ?? 0).toBeGreaterThanOrEqual(before.floor?.filledBy.length ?? 0)
      expect(Number(after.isReady)).toBeGreaterThanOrEqual(Number(before.isReady))
    }),
    { numRuns: 1_000 },
  )
})

test('whatever is claimed makes nobody readier, and whatever is recognised fills no floor', () => {
  fc.assert(
    fc.property(standing, (given) => {
      const { technical, leadership, floor, isReady } = assessReadiness(given)
      const humble = assessReadiness({ ...given, claimed: {} })
      const unrecognised = assessReadiness({ ...given, recognised: {} })

      expect([humble.technical.attested, humble.leadership.attested, humble.isReady]).toEqual([
        technical.attested,
        leadership.attested,
        isReady,
      ])
      expect(unrecognised.floor?.filledBy).toEqual(floor?.filledBy)
    }),
    { numRuns: 500 },
  )
})

test('what is missing is said of exactly those skills that keep someone from being ready', () => {
  fc.assert(
    fc.property(standing, (given) => {
      const { technical, leadership, floor, isReady } = assessReadiness(given)
      const skills = [...technical.skills, ...leadership.skills]

      for (const { missing, attested, required } of skills) {
        if (attested < required) expect(missing).not.toBeNull()
        if (missing) expect(missing.asks).toMatch(/^[A-Z].*\.$/)
      }
      expect(isReady).toBe(skills.every(({ missing }) => !missing) && !floor?.missing)
    }),
    { numRuns: 500 },
  )
})

import { expect, test } from 'vitest'
import { claimLevels } from '@/lib/pathways/commands/claim-levels'
import { chooseTarget } from '@/lib/pathways/commands/choose-target'
import { makePlan } from '@/lib/pathways/commands/make-plan'
import { setTerms } from '@/lib/pathways/commands/set-terms'
import { factsOf } from '@/lib/pathways/facts'
import { beforePlanning } from '@/lib/pathways/first-plan'
import { claimLevelsForm, longestAbsence, setTermsForm, setWeeksForm } from '@/lib/pathways/form-input'
import { byNearness, nearnessOf, withLevelsOf } from '@/lib/pathways/nearest'
import { setOut } from '@/lib/pathways/set-out'
import { setWeeks } from '@/lib/pathways/set-weeks'
import { showRoleChoices } from '@/lib/pathways/start'
import { showStartLevels } from '@/lib/pathways/start-levels'
import { smallRoles } from '../support/small-catalogue'
import { inWorld, priya } from '../support/world'

const everything = { search: '', line: null, from: null }
const cloudEngineer = smallRoles.find(({ id }) => id === 'cloud-engineer')

test('how far a role is counts levels, not skills that are beyond it already', () => {
  // Linux 2, networking 2 and cloud platforms 3 are needed; networking 5 helps no other skill.
  const held = { networking: 5, linux: 1 }
  expect(cloudEngineer && nearnessOf(cloudEngineer, held)).toEqual({ gap: 4, skillsToRaise: 2, isCommonNext: false })
})

test('what people commonly come to from here stands before what is nearer', () => {
  const near = { title: 'Near', gap: 1, skillsToRaise: 1, isCommonNext: false }
  const common = { title: 'Common', gap: 9, skillsToRaise: 3, isCommonNext: true }
  expect([near, common].sort(byNearness)).toEqual([common, near])
})

test('a present role fills in what is not held, and lowers nothing', () => {
  expect(withLevelsOf({ networking: 3 }, { requires: { networking: 1, 'user-support': 2 } })).toEqual({
    networking: 3,
    'user-support': 2,
  })
})

test('roles are offered the nearest first, without the one that somebody has', () =>
  inWorld(async (as) => {
    const all = await showRoleChoices(as(priya), everything)
    // From nothing: three levels to service desk analyst, seven to cloud engineer.
    expect(all.choices.map(({ id, gap }) => [id, gap])).toEqual([
      ['service-desk-analyst', 3],
      ['cloud-engineer', 7],
    ])
    const from = await showRoleChoices(as(priya), { ...everything, from: 'service-desk-analyst' })
    // Networking 1 comes along.
    expect(from.choices).toMatchObject([{ id: 'cloud-engineer', gap: 6, isCommonNext: true }])
    expect((await showRoleChoices(as(priya), { ...everything, search: 'BUILDS platforms' })).total).toBe(1)
  }))

test('choosing the role that is chosen already is no new decision', () =>
  inWorld(async (as) => {
    expect(await setOut(as(priya), { roleId: 'cloud-engineer' })).toMatchObject({ ok: true })
    await chooseTarget(as(priya), { roleId: 'cloud-engineer', wishedBy: '2028-01-01' })
    await setOut(as(priya), { roleId: 'cloud-engineer' })

    expect((await factsOf(as(priya), priya.id))?.wishedBy).toBe('2028-01-01')
    expect(await setOut(as(priya), { roleId: 'no-such-role' })).toMatchObject({ ok: false })
  }))

test('a present role suggests levels, and what somebody said themselves stays', () =>
  inWorld(async (as) => {
    await claimLevels(as(priya), { levels: { networking: 0, linux: 1 } })
    await claimLevels(as(priya), { levels: { linux: 2 } })
    await setOut(as(priya), { roleId: 'cloud-engineer' })
    const shown = await showStartLevels(as(priya), 'service-desk-analyst')

    expect(shown?.needed.map(({ skillId, chosen, isSuggested }) => [skillId, chosen, isSuggested])).toEqual([
      ['cloud-platforms', 0, false],
      ['linux', 2, false],
      ['networking', 1, true],
    ])
    expect(shown?.brought).toMatchObject([{ skillId: 'user-support', chosen: 2, isSuggested: true }])
  }))

test('forms are read as people fill them in: empty is open, a number is a number, anything else is refused', () => {
  const terms = { hoursPerWeek: '6', budget: ' ', deadline: '', version: '0' }
  expect(setTermsForm.parse(terms)).toEqual({ hoursPerWeek: 6, budget: null, deadline: null, version: 0 })
  expect(setTermsForm.safeParse({ ...terms, budget: 'plenty' }).error?.issues[0]?.path).toEqual(['budget'])
  expect(setTermsForm.safeParse({ ...terms, hoursPerWeek: '' }).success).toBe(false)
  expect(claimLevelsForm.parse({ linux: '2' })).toEqual({ levels: { linux: 2 } })
  expect(claimLevelsForm.safeParse({ linux: '8' }).success).toBe(false)
})

test('an absence covers every week from its first day to its last, and no more than half a year', () => {
  const absence = { from: '2026-12-23', until: '2027-01-04', hours: '0', reason: 'On leave' }
  expect(setWeeksForm.parse(absence).weeks).toEqual(['2026-12-21', '2026-12-28', '2027-01-04'])
  expect(setWeeksForm.parse({ ...absence, until: '' }).weeks).toEqual(['2026-12-21'])
  for (const until of ['2026-12-22', 'tomorrow', '2031-01-01'])
    expect(setWeeksForm.safeParse({ ...absence, until }).error?.issues[0]?.path).toEqual(['until'])
  // From 21 December 2026, the twenty-sixth week begins on 14 June 2027.
  expect(setWeeksForm.parse({ ...absence, until: '2027-06-20' }).weeks).toHaveLength(longestAbsence)
  expect(setWeeksForm.safeParse({ ...absence, until: '2027-06-21' }).success).toBe(false)
})

test('several weeks are set together', () =>
  inWorld(async (as) => {
    const weeks = ['2027-02-01', '2027-02-08']
    await setWeeks(as(priya), { weeks, hours: 2, reason: 'Move' })
    expect((await factsOf(as(priya), priya.id))?.exceptions).toEqual(
      weeks.map((week) => ({ week, hours: 2, reason: 'Move' })),
    )
  }))

test('the last step plans only what is not planned yet, and names the same situation the same', () =>
  inWorld(async (as) => {
    const context = as(priya)
    expect(await beforePlanning(context)).toEqual({ state: 'no-target' })
    await claimLevels(context, { levels: { networking: 1 } })
    await setOut(context, { roleId: 'cloud-engineer' })
    const before = await beforePlanning(context)
    expect(before).toMatchObject({ state: 'to-plan', role: 'Cloud engineer' })
    expect(await beforePlanning(context)).toEqual(before)

    await setTerms(context, { hoursPerWeek: 10, budget: null, deadline: null, version: 0 })
    expect(await beforePlanning(context)).not.toEqual(before)
    await makePlan(context, {})
    expect(await beforePlanning(context)).toEqual({ state: 'planned' })
  }))

import { expect, test } from 'vitest'
import { editEntry } from '@/lib/catalog/commands/edit-entry'
import { findRole, findSkill } from '@/lib/catalog/find-entry'
import { depthFloorOf } from '@/lib/catalog/model'
import { revisionsOf } from '@/lib/catalog/revisions'
import { sayDepthFloor, sayProofRule } from '@/lib/catalog/views/proof'
import { smallRoles, smallSkills } from '../support/small-catalogue'
import { amara, inWorld } from '../support/world'

test.each([
  [
    { fromLevel: 3, pieces: 2, observers: 2, withinMonths: 24 },
    'From level 3: two pieces of evidence, signed off by two different people, none older than 24 months.',
  ],
  [{ fromLevel: 4, pieces: 3, observers: 1 }, 'From level 4: three pieces of evidence, signed off.'],
  [
    { fromLevel: 1, pieces: 1, observers: 2, withinMonths: 1 },
    'From level 1: one piece of evidence, signed off by two different people, not older than 1 month.',
  ],
])('a rule of proof reads as a sentence', (rule, says) => {
  expect(sayProofRule(rule)).toBe(says)
})

test('a hands-on floor reads as a sentence', () => {
  expect(sayDepthFloor({ skills: 4, level: 3 })).toBe(
    'Hands-on floor: 4 technical skills at level 3 or above, signed off.',
  )
})

test('a role that leads has the usual floor until it states its own; a technical one has none', () => {
  expect(depthFloorOf({ line: 'leadership' })).toEqual({ skills: 3, level: 3 })
  expect(depthFloorOf({ line: 'leadership', depthFloor: { skills: 5, level: 4 } })).toEqual({ skills: 5, level: 4 })
  expect(depthFloorOf({ line: 'technical' })).toBeUndefined()
})

test('a rule of proof and a floor come and go with revisions, and history says so', () =>
  inWorld(async (as) => {
    const [skill] = smallSkills
    const [role] = smallRoles
    if (!skill || !role) throw new Error('the small catalogue is empty')
    const proof = { fromLevel: 3, pieces: 2, observers: 2 }
    await editEntry(as(amara), { kind: 'skill', basis: 1, entry: { ...skill, proof } })
    await editEntry(as(amara), { kind: 'role', basis: 1, entry: { ...role, depthFloor: { skills: 2, level: 3 } } })

    expect((await findSkill(as(amara), skill.id))?.entry.proof).toEqual(proof)
    expect((await findRole(as(amara), role.id))?.entry.depthFloor).toEqual({ skills: 2, level: 3 })

    await editEntry(as(amara), { kind: 'skill', basis: 2, entry: skill })

    expect((await findSkill(as(amara), skill.id))?.entry).not.toHaveProperty('proof')
    expect(await revisionsOf(as(amara), 'skill', skill.id)).toMatchObject([
      { changes: expect.arrayContaining([{ field: 'proof.fromLevel', from: 3 }]) },
      { changes: expect.arrayContaining([{ field: 'proof.fromLevel', to: 3 }]) },
      { changes: 'first' },
    ])
  }))

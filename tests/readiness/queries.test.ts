import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { evidence } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { editEntry } from '@/lib/catalog/commands/edit-entry'
import { recogniseLevel } from '@/lib/ledger/commands/recognise-level'
import { chooseTarget } from '@/lib/pathways/commands/choose-target'
import { readinessOf } from '@/lib/readiness/queries'
import { smallSkills } from '../support/small-catalogue'
import { amara, helen, ingrid, inWorld, marcus, now, priya, rival, tomas } from '../support/world'
import { vouchFor } from './vouch'

const askForFreshness = async (context: Context) => {
  const known = smallSkills.find(({ id }) => id === 'networking')
  if (!known) throw new Error('the small catalogue has no networking')
  const proof = { fromLevel: 2, pieces: 1, observers: 1, withinMonths: 12 }
  await editEntry(context, { kind: 'skill', basis: 1, entry: { ...known, proof } })
}
const toCloud = { roleId: 'cloud-engineer', wishedBy: null }

test('readiness comes from the ledger and from what is recognised', () =>
  inWorld(async (as, db) => {
    await chooseTarget(as(priya), toCloud)
    await vouchFor(as(marcus), db, { skillId: 'networking', level: 3 })
    await recogniseLevel(as(marcus), { personId: priya.id, skillId: 'linux', level: 1, note: 'Ran the print servers.' })
    const readiness = await readinessOf(as(priya), priya.id)

    // Cloud engineer: Linux 2, Networking 2, Cloud platforms 3. Attested: 1 + 2 + 0 of 7.
    expect(readiness?.technical).toMatchObject({ attested: 3, required: 7 })
    expect(readiness?.technical.skills.map(({ skillId, missing }) => [skillId, missing?.asks])).toEqual([
      ['cloud-platforms', 'One signed-off piece at level 3.'],
      ['linux', 'One signed-off piece at level 2.'],
      ['networking', undefined],
    ])
  }))

test('a sign-off on evidence that was withdrawn or changed since no longer counts', () =>
  inWorld(async (as, db) => {
    await chooseTarget(as(priya), toCloud)
    const withdrawn = await vouchFor(as(marcus), db, { skillId: 'networking', level: 2 })
    const changed = await vouchFor(as(marcus), db, { skillId: 'linux', level: 2 })
    expect((await readinessOf(as(priya), priya.id))?.technical.attested).toBe(4)

    await db.update(evidence).set({ state: 'withdrawn' }).where(eq(evidence.id, withdrawn))
    await db
      .update(evidence)
      .set({ contentHash: 'f'.repeat(64) })
      .where(eq(evidence.id, changed))

    expect((await readinessOf(as(priya), priya.id))?.technical.attested).toBe(0)
  }))

test('another role can be asked about; one that does not exist has no readiness, and neither has no target', () =>
  inWorld(async (as, db) => {
    await vouchFor(as(marcus), db, { skillId: 'networking', level: 1 })

    expect(await readinessOf(as(priya), priya.id)).toBeUndefined()
    expect(await readinessOf(as(priya), priya.id, 'astronaut')).toBeUndefined()
    expect(await readinessOf(as(priya), priya.id, 'service-desk-analyst')).toMatchObject({
      role: { id: 'service-desk-analyst' },
      technical: { attested: 1, required: 3 },
    })
  }))

test.each([marcus, ingrid, helen])('$name, who looks after Priya, sees the same as she does', (carer) =>
  inWorld(async (as, db) => {
    await chooseTarget(as(priya), toCloud)
    await vouchFor(as(marcus), db, { skillId: 'networking', level: 2 })

    expect(await readinessOf(as(carer), priya.id)).toEqual(await readinessOf(as(priya), priya.id))
  }),
)

test.each([rival, tomas, amara])('to $name nobody is ready for anything', (outsider) =>
  inWorld(async (as, db) => {
    await chooseTarget(as(priya), toCloud)
    await vouchFor(as(marcus), db, { skillId: 'networking', level: 2 })

    expect(await readinessOf(as(outsider), priya.id)).toBeUndefined()
    expect(await readinessOf(as(outsider), priya.id, 'cloud-engineer')).toBeUndefined()
  }),
)

test('what was signed off longer ago than the rule of its skill allows has lapsed by itself', () =>
  inWorld(async (as, db) => {
    await chooseTarget(as(priya), toCloud)
    await vouchFor(as(marcus), db, { skillId: 'networking', level: 2 })
    const later = new Date(now.getTime() + 400 * 24 * 3_600_000)
    expect((await readinessOf(as(priya, later), priya.id))?.technical.attested).toBe(2)

    await askForFreshness(as(amara))

    expect((await readinessOf(as(priya), priya.id))?.technical.attested).toBe(2)
    // Level 2 has a rule now and is too old; level 1, below the rule, still stands.
    expect((await readinessOf(as(priya, later), priya.id))?.technical.attested).toBe(1)
  }))

import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { activities, events, organisation, targets } from '@/db/schema'
import { NotAllowed } from '@/lib/access/policy'
import { editEntry } from '@/lib/catalog/commands/edit-entry'
import { retireEntry } from '@/lib/catalog/commands/retire-entry'
import { setRates } from '@/lib/catalog/commands/set-rates'
import { revisionsOf } from '@/lib/catalog/revisions'
import { usesOf } from '@/lib/catalog/uses'
import { smallActivities, smallRoles, smallSkills } from '../support/small-catalogue'
import { amara, inWorld, priya } from '../support/world'

const linux = smallActivities.find(({ id }) => id === 'course-linux') ?? smallActivities[0]
if (!linux) throw new Error('the small catalogue has no activity')
const later = new Date('2027-02-01T09:00:00Z')

test('an edit is a new revision; the one before it stays, superseded', () =>
  inWorld(async (as, db) => {
    const edit = { kind: 'activity' as const, basis: 1, entry: { ...linux, hours: 36 } }

    expect(await editEntry(as(amara, later), edit)).toMatchObject({ ok: true, value: { changed: true } })
    const rows = await db.select().from(activities).where(eq(activities.id, linux.id)).orderBy(activities.revision)
    expect(rows.map(({ revision, hours, supersededAt }) => ({ revision, hours, supersededAt }))).toEqual([
      { revision: 1, hours: 40, supersededAt: later },
      { revision: 2, hours: 36, supersededAt: null },
    ])
    expect(await revisionsOf(as(amara), 'activity', linux.id)).toMatchObject([
      { revision: 2, madeBy: amara.name, changes: [{ field: 'hours', from: 40, to: 36 }] },
      { revision: 1, madeBy: null, changes: 'first' },
    ])
  }))

test('an edit that says the same writes nothing', () =>
  inWorld(async (as, db) => {
    const edited = await editEntry(as(amara), { kind: 'activity', basis: 1, entry: linux })

    expect(edited).toMatchObject({ ok: true, value: { changed: false } })
    expect(await db.select().from(activities).where(eq(activities.id, linux.id))).toHaveLength(1)
  }))

test('whoever opened an entry before another changed it is told, and overwrites nothing', () =>
  inWorld(async (as) => {
    await editEntry(as(amara), { kind: 'activity', basis: 1, entry: { ...linux, hours: 36 } })

    const second = await editEntry(as(amara), { kind: 'activity', basis: 1, entry: { ...linux, hours: 99 } })
    expect(second).toMatchObject({ ok: false, refusal: { code: 'stale' } })
  }))

test('a new entry takes no id that another has, a retired one neither', () =>
  inWorld(async (as) => {
    await retireEntry(as(amara), { kind: 'activity', id: linux.id, retired: true })

    expect(await editEntry(as(amara), { kind: 'activity', basis: null, entry: linux })).toMatchObject({
      refusal: { code: 'conflict', fields: { 'entry.id': expect.any(String) } },
    })
  }))

test('a new entry is in the catalogue at once', () =>
  inWorld(async (as) => {
    const entry = { ...linux, id: 'course-shell', title: 'Shell' }

    expect(await editEntry(as(amara), { kind: 'activity', basis: null, entry })).toMatchObject({ ok: true })
    expect(await revisionsOf(as(amara), 'activity', 'course-shell')).toHaveLength(1)
  }))

test.each([
  ['a skill that is not there', { ...linux, raises: { 'no-such-skill': 2 } }, 'entry.raises.no-such-skill'],
  ['an activity that is not there', { ...linux, after: ['no-such-activity'] }, 'entry.after.0'],
])('%s is named by its field', (_, entry, field) =>
  inWorld(async (as) => {
    expect(await editEntry(as(amara), { kind: 'activity', basis: 1, entry })).toMatchObject({
      refusal: { code: 'invalid', fields: { [field]: expect.stringContaining('Name') } },
    })
  }),
)

test('activities never come after each other in a circle', () =>
  inWorld(async (as) => {
    const networking = smallActivities.find(({ id }) => id === 'course-networking') ?? linux
    await editEntry(as(amara), { kind: 'activity', basis: 1, entry: { ...networking, after: [linux.id] } })

    const edit = { kind: 'activity' as const, basis: 1, entry: { ...linux, after: [networking.id] } }
    expect(await editEntry(as(amara), edit)).toMatchObject({
      refusal: { fields: { 'entry.after': expect.stringContaining('circle') } },
    })
  }))

test('skills and roles are revised as activities are', () =>
  inWorld(async (as) => {
    const [skill] = smallSkills
    const [role] = smallRoles
    if (!skill || !role) throw new Error('the small catalogue is empty')
    await editEntry(as(amara), { kind: 'skill', basis: 1, entry: { ...skill, levels: skill.levels.with(2, 'Else.') } })
    await editEntry(as(amara), { kind: 'role', basis: 1, entry: { ...role, requires: { networking: 1 } } })

    expect((await revisionsOf(as(amara), 'skill', skill.id))[0]?.changes).toMatchObject([{ field: 'levels[2]' }])
    expect((await revisionsOf(as(amara), 'role', role.id))[0]?.changes).toEqual([
      { field: 'requires.user-support', from: 2 },
    ])
  }))

test('what rests on an entry is counted, and nobody is named', () =>
  inWorld(async (as, db) => {
    await db.insert(targets).values({ id: 't', personId: priya.id, roleId: 'cloud-engineer', chosenAt: later })

    expect(await usesOf(as(amara), 'role', 'cloud-engineer')).toEqual(['1 person aims at it.'])
    expect(await usesOf(as(amara), 'role', 'service-desk-analyst')).toEqual([
      '1 role names it as a role that people come from.',
    ])
    expect(await usesOf(as(amara), 'skill', 'linux')).toEqual(['1 role requires it.', '3 activities raise or need it.'])
    expect(await usesOf(as(amara), 'activity', 'course-linux')).toEqual([])
  }))

test('only administrators edit, see the history, and set rates', () =>
  inWorld(async (as) => {
    const edit = { kind: 'activity' as const, basis: 1, entry: { ...linux, hours: 1 } }

    await expect(editEntry(as(priya), edit)).rejects.toThrow(NotAllowed)
    await expect(revisionsOf(as(priya), 'activity', linux.id)).rejects.toThrow(NotAllowed)
    await expect(usesOf(as(priya), 'activity', linux.id)).rejects.toThrow(NotAllowed)
    await expect(setRates(as(priya), { currency: 'EUR', rates: {} })).rejects.toThrow(NotAllowed)
  }))

test('planning rates are set as a whole, and the history keeps them', () =>
  inWorld(async (as, db) => {
    await setRates(as(amara), { currency: 'EUR', rates: { USD: 0.9 } })

    expect(await db.select().from(organisation)).toMatchObject([{ currency: 'EUR', rates: { USD: 0.9 } }])
    const kept = and(eq(events.action, 'catalogue.edit'), eq(events.subjectId, 'rates'))
    expect(await db.select().from(events).where(kept)).toMatchObject([{ particulars: { rates: { USD: 0.9 } } }])
  }))

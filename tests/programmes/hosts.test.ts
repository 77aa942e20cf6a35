import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { hosts } from '@/db/schema'
import { contextFor } from '@/lib/access/context'
import { addHost } from '@/lib/programmes/commands/add-host'
import { changeHost } from '@/lib/programmes/commands/change-host'
import { retireHost } from '@/lib/programmes/commands/retire-host'
import { addHostForm } from '@/lib/programmes/form-input'
import { findHost, hostsOf, retiredHostsOf } from '@/lib/programmes/hosts'
import { addHostInput, type AddHostInput } from '@/lib/programmes/input'
import { hostToEdit, showHost, showHosts } from '@/lib/programmes/show-host'
import { sayRatio, seatsByRatio } from '@/lib/programmes/views/words'
import { withDatabase } from '../support/databases'
import { noor, programmeId, publishAsIs, seedOtherCohort, seedRotation } from '../support/rotation-world'
import { amara, emailOf, helen, ingrid, inWorld, marcus, now, priya, rival, tomas, type As } from '../support/world'

const fields: AddHostInput = {
  programmeId,
  name: 'Cloud team',
  about: 'Describes platforms in files.',
  areas: ['infrastructure'],
  skills: { 'cloud-platforms': 3 },
  supervisorEmail: emailOf(tomas),
  journeyworkers: 2,
  apprenticesPerJourneyworker: 1,
  visits: 2,
  usualMin: 1,
  usualMax: 5,
}
const { programmeId: _, ...changeable } = fields
const add = (as: As, changed: Partial<AddHostInput> = {}) => addHost(as(helen), { ...fields, ...changed })

test('a host is added with its supervisor, and stands in the list by name', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const added = await add(as)
    const hostId = added.ok ? added.value.hostId : ''
    expect(await findHost(as(helen), hostId)).toMatchObject({
      name: 'Cloud team',
      supervisor: 'Tomas Lindqvist',
      skills: { 'cloud-platforms': 3 },
      usualMin: 1,
      usualMax: 5,
      version: 1,
    })
    expect((await hostsOf(as(helen), programmeId)).map(({ name }) => name)).toEqual([
      'Cloud team',
      'Networks',
      'Security operations',
      'Servers',
      'Service desk',
    ])
    expect(await showHosts(as(helen), programmeId)).toMatchObject({
      open: [],
      skills: { 'cloud-platforms': 'Cloud platforms' },
    })
  }))

test('a name that another has, an area or a skill that is not there, and a stranger as supervisor are refused at their fields', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    expect(await add(as, { name: 'Networks' })).toMatchObject({
      refusal: { fields: { name: expect.stringContaining('has this name already') } },
    })
    const unknown = { areas: ['sailing'], skills: { cobol: 2 }, supervisorEmail: 'nobody@fernhill.example' }
    const refused = await add(as, unknown)
    expect(refused.ok ? {} : refused.refusal.fields).toEqual({
      areas: 'The standard has no area called sailing.',
      skills: 'The catalogue has no skill called cobol.',
      supervisorEmail:
        'Nobody who works here has this address. Check it, or ask your administrator to invite them first.',
    })
    expect(await db.select().from(hosts)).toHaveLength(4)
  }))

test('a host that is changed has another version; whoever read the one before is told', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const change = (version: number) =>
      changeHost(as(helen), { ...changeable, hostId: 'servers', name: 'Servers and storage', version })
    expect(await change(1)).toMatchObject({ ok: true })
    expect(await change(1)).toMatchObject({ refusal: { code: 'stale' } })
    expect(await findHost(as(helen), 'servers')).toMatchObject({ name: 'Servers and storage', version: 2 })
    expect(
      await changeHost(as(helen), { ...changeable, hostId: 'servers', name: 'Networks', version: 2 }),
    ).toMatchObject({ refusal: { code: 'conflict' } })
  }))

test('what a host had before may stay, though it has gone since', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await db
      .update(hosts)
      .set({ areas: ['old'], skills: { cobol: 2 } })
      .where(eq(hosts.id, 'servers'))
    const kept = { ...changeable, areas: ['old', 'support'], skills: { cobol: 3 } }
    expect(await changeHost(as(helen), { ...kept, hostId: 'servers', version: 1 })).toMatchObject({ ok: true })
    expect(await changeHost(as(helen), { ...kept, hostId: 'desk', version: 1 })).toMatchObject({ ok: false })
    expect((await hostToEdit(as(helen), 'servers'))?.areas.map(({ id }) => id)).toContain('old')
  }))

test('a retired host leaves the list and gives up its name; it comes back unless the name is taken', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const retire = (retired: boolean, version: number) =>
      retireHost(as(helen), { hostId: 'networks', version, retired })
    expect(await retire(true, 1)).toMatchObject({ ok: true })
    expect((await hostsOf(as(helen), programmeId)).map(({ id }) => id)).not.toContain('networks')
    expect(await retiredHostsOf(as(helen), programmeId)).toMatchObject([{ id: 'networks', version: 2 }])
    expect(await hostToEdit(as(helen), 'networks')).toBeUndefined()
    const taken = await add(as, { name: 'Networks' })
    expect(await retire(false, 2)).toMatchObject({ refusal: { code: 'conflict' } })
    const hostId = taken.ok ? taken.value.hostId : ''
    await retireHost(as(helen), { hostId, version: 1, retired: true })
    expect(await retire(false, 2)).toMatchObject({ ok: true })
  }))

test('a host’s page is for those who manage, supervise or go through it; who is there, for the first two', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await seedOtherCohort(db)
    await publishAsIs(db, { priya: ['desk', 'soc', null, null], noor: ['soc', 'desk', null, null] })
    const inMay = new Date('2027-05-01T09:00:00Z')
    for (const insider of [helen, ingrid]) {
      const stays = (await showHost(as(insider, inMay), 'soc'))?.stays
      expect(stays?.now.map(({ name, period }) => [name, period])).toEqual([['Noor Haddad', 'Q2 2027']])
      expect(stays?.next.map(({ name, from }) => [name, from])).toEqual([['Priya Nair', '2027-07-01']])
    }
    for (const enrolled of [priya, noor]) {
      const shown = await showHost(as(enrolled, inMay), 'soc')
      expect(shown).toMatchObject({ manages: false, supervises: false, host: { supervisor: 'Ingrid Solheim' } })
      expect(shown?.stays).toBeUndefined()
    }
    // Ingrid supervises this host and no other; the programme itself is not hers.
    expect(await showHost(as(ingrid), 'desk')).toBeUndefined()
    for (const other of [marcus, rival, tomas, amara]) expect(await showHost(as(other), 'soc')).toBeUndefined()
    expect(await showHost(as(helen), 'board')).toBeUndefined()
  }))

test('who does not manage the programme changes no host of it', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const before = await db.select().from(hosts).orderBy(hosts.id)
    const missing = { refusal: { code: 'not-found' } }
    for (const other of [priya, marcus, ingrid, rival, tomas, amara]) {
      expect(await addHost(as(other), fields)).toMatchObject(missing)
      expect(await changeHost(as(other), { ...changeable, hostId: 'soc', version: 1 })).toMatchObject(missing)
      expect(await retireHost(as(other), { hostId: 'soc', version: 1, retired: true })).toMatchObject(missing)
      expect(await showHosts(as(other), programmeId)).toBeUndefined()
      expect(await hostToEdit(as(other), 'soc')).toBeUndefined()
    }
    expect(await db.select().from(hosts).orderBy(hosts.id)).toEqual(before)
  }))

test('at once, one of several hosts of one name is added', () =>
  withDatabase('world', async ({ db }) => {
    await seedRotation(db)
    const as: As = ({ id, name, administrator }) => contextFor({ id, name, administrator }, db, now)
    const added = await Promise.all([add(as), add(as), add(as)])
    expect(added.filter(({ ok }) => ok)).toHaveLength(1)
  }))

test('the ratio bounds the seats, and a sentence says so', () => {
  const host = { journeyworkers: 2, apprenticesPerJourneyworker: 1, usualMax: 5 }
  expect(seatsByRatio(host)).toBe(2)
  expect(sayRatio(host)).toBe('1 for each of 2 journeyworkers: 2 at most, though it offers 5 seats.')
  expect(seatsByRatio({ ...host, apprenticesPerJourneyworker: null })).toBe(5)
})

test('a host’s form sends ticks and rows; seats out of order are said at their field', () => {
  const sent = {
    programmeId,
    name: 'Cloud',
    about: '',
    'areas.infrastructure': 'yes',
    'skills.0.skill': 'linux',
    'skills.0.level': '2',
    supervisorEmail: ' Tomas@Fernhill.example ',
    journeyworkers: '2',
    apprenticesPerJourneyworker: '',
    visits: '1',
    usualMin: '3',
    usualMax: '2',
  }
  const wrong = addHostForm.safeParse(sent)
  expect(wrong.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['usualMax', 'Give no fewer than the fewest.'],
  ])
  expect(addHostForm.parse({ ...sent, usualMin: '1' })).toMatchObject({
    areas: ['infrastructure'],
    skills: { linux: 2 },
    supervisorEmail: 'tomas@fernhill.example',
    apprenticesPerJourneyworker: null,
  })
  expect(addHostInput.safeParse({ ...fields, areas: [] }).error?.issues[0]?.message).toBe(
    'Choose at least one area in which it offers work.',
  )
})

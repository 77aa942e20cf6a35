import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { cohorts, events, programmePeople, programmeVersions } from '@/db/schema'
import { contextFor } from '@/lib/access/context'
import { beginDraft } from '@/lib/programmes/commands/begin-draft'
import { discardDraft } from '@/lib/programmes/commands/discard-draft'
import { editStandard } from '@/lib/programmes/commands/edit-standard'
import { publishVersion } from '@/lib/programmes/commands/publish-version'
import { replaceDraft } from '@/lib/programmes/commands/replace-draft'
import { editStandardForm } from '@/lib/programmes/form-input'
import { editStandardInput, type StandardEdit } from '@/lib/programmes/inputs/edit'
import { standardInput } from '@/lib/programmes/inputs/standard'
import { showStandard } from '@/lib/programmes/show-standard'
import { currentVersion, draftOf, versionOf, versionsOf } from '@/lib/programmes/versions'
import { withDatabase } from '../support/databases'
import { cohortId, noor, programmeId, seedRotation, standard, versionId } from '../support/rotation-world'
import { amara, helen, ingrid, inWorld, marcus, now, priya, rival, tomas, type As } from '../support/world'

const about: StandardEdit = {
  section: 'about',
  item: { title: 'Cloud 2028', kind: 'rotation', about: '', periods: 5, periodMonths: 3 },
}
const edit = (as: As, change: StandardEdit, version = 1, who = helen) =>
  editStandard(as(who), { programmeId, version, edit: change })
const begin = (as: As) => beginDraft(as(helen), { programmeId })
const publish = (as: As, version: number, note = '') => publishVersion(as(helen), { programmeId, version, note })

test('the next version begins as a copy, is changed part by part, and published; people stay on the one they began with', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    expect(await begin(as)).toMatchObject({ ok: true })
    expect(await draftOf(as(helen), programmeId)).toMatchObject({ number: 2, version: 1, standard, publishedAt: null })
    expect(await edit(as, about)).toMatchObject({ ok: true })
    expect(await publish(as, 2, 'A fifth period.')).toMatchObject({ ok: true, value: { number: 2 } })

    expect(await currentVersion(as(helen), programmeId)).toMatchObject({
      number: 2,
      note: 'A fifth period.',
      publishedAt: now,
      standard: { title: 'Cloud 2028', periods: 5 },
    })
    expect(await versionOf(as(priya), versionId)).toMatchObject({ number: 1, standard })
    const [cohort] = await db.select().from(cohorts).where(eq(cohorts.id, cohortId))
    const enrolled = await db.select().from(programmePeople).where(eq(programmePeople.cohortId, cohortId))
    expect(new Set([cohort?.versionId, ...enrolled.map((place) => place.versionId)])).toEqual(new Set([versionId]))
    const shown = await showStandard(as(helen), programmeId)
    expect(shown?.differences).toEqual([
      { section: 'about', says: 'The title was “Cloud 2027” and is “Cloud 2028”.' },
      { section: 'about', says: 'The number of periods was 4 and is 5.' },
    ])
    expect(shown?.versions.map(({ number, cohorts: by }) => [number, by])).toEqual([
      [2, []],
      [1, ['April 2027']],
    ])
  }))

test('a published version is not rewritten, neither by a command nor by a statement', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    expect(await edit(as, about)).toMatchObject({ refusal: { code: 'conflict' } })
    expect(await publish(as, 1)).toMatchObject({ refusal: { code: 'conflict' } })
    const refused = (statement: ReturnType<typeof sql>) =>
      expect(db.transaction((tx) => tx.execute(statement))).rejects.toMatchObject({
        cause: { message: 'A published version of a standard is never rewritten.' },
      })
    await refused(sql`update programme_versions set note = 'other' where id = ${versionId}`)
    await refused(sql`update programme_versions set published_at = null where id = ${versionId}`)
    await refused(sql`delete from programme_versions where id = ${versionId}`)
    await refused(sql`truncate programme_versions cascade`)
    expect(await versionOf(as(helen), versionId)).toMatchObject({ standard, note: '' })
  }))

test('areas, groups, requirements and processes are written, rewritten and taken out one by one', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await begin(as)
    const area = { title: 'Süd & Cloud', about: '', visits: 2, needs: [], skills: { linux: 2 } }
    expect(await edit(as, { section: 'areas', itemId: null, item: area })).toMatchObject({
      ok: true,
      value: { itemId: 'sud-cloud' },
    })
    const again = { ...area, title: 'Cloud', needs: [{ areas: ['infrastructure'], atLeast: 1 }] }
    expect(await edit(as, { section: 'areas', itemId: 'sud-cloud', item: again }, 2)).toMatchObject({ ok: true })
    const group = { title: 'Cloud', areas: ['sud-cloud'], visits: null }
    expect(await edit(as, { section: 'groups', itemId: null, item: group }, 3)).toMatchObject({
      value: { itemId: 'cloud' },
    })
    const process = { title: 'Run a platform', hours: 300, areas: ['cloud'], details: ['Describes it in files.'] }
    expect(await edit(as, { section: 'work', itemId: null, item: process }, 4)).toMatchObject({ ok: true })

    // What others name is not taken out from under them.
    expect(await edit(as, { section: 'groups', itemId: 'cloud', item: null }, 5)).toMatchObject({
      refusal: { message: 'It is named by the work process Run a platform. Take it out there first.' },
    })
    expect(await edit(as, { section: 'work', itemId: 'run-a-platform', item: null }, 5)).toMatchObject({ ok: true })
    expect(await edit(as, { section: 'groups', itemId: 'cloud', item: null }, 6)).toMatchObject({ ok: true })
    expect(await edit(as, { section: 'work', itemId: 'run-a-platform', item: process }, 7)).toMatchObject({
      refusal: { code: 'not-found' },
    })
    const draft = await draftOf(as(helen), programmeId)
    expect(draft?.standard.areas.map(({ id, title }) => [id, title])).toContainEqual(['sud-cloud', 'Cloud'])
    expect(draft?.standard.groups).toEqual(standard.groups)
  }))

test('courses and wage steps are written as lists, and keep the ids that they have', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await begin(as)
    const course = (id: string, title: string) => ({ id, title, hours: 40, provider: '' })
    await edit(as, {
      section: 'instruction',
      item: [course('', 'Linux'), course('', 'Linux'), course('made-up', 'SQL')],
    })
    const first = (await draftOf(as(helen), programmeId))?.standard.relatedInstruction
    expect(first?.map(({ id }) => id)).toEqual(['linux', 'linux-2', 'sql'])
    await edit(as, { section: 'instruction', item: [course('linux-2', 'Linux in depth'), course('', 'Linux')] }, 2)
    const second = (await draftOf(as(helen), programmeId))?.standard.relatedInstruction
    expect(second?.map(({ id, title }) => [id, title])).toEqual([
      ['linux-2', 'Linux in depth'],
      ['linux', 'Linux'],
    ])
  }))

test('a draft that is not sound is not published, and the sentence says why', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await begin(as)
    const long = { title: 'Too long', areas: ['support'], atLeast: 4, within: { from: 1, to: 2 }, run: null }
    await edit(as, { section: 'required', itemId: null, item: long })
    expect(await publish(as, 2)).toMatchObject({
      refusal: { code: 'conflict', message: '“Too long” asks for 4 periods, and from period 1 to 2 there are 2.' },
    })
    expect(await currentVersion(as(helen), programmeId)).toMatchObject({ number: 1 })
  }))

test('a draft in which nothing differs is not published; discarded, it leaves what is in use', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await begin(as)
    expect(await publish(as, 1)).toMatchObject({
      refusal: { message: 'Nothing differs from version 1. Change something, or discard the draft.' },
    })
    expect(await discardDraft(as(helen), { programmeId, version: 1 })).toMatchObject({ ok: true })
    expect(await draftOf(as(helen), programmeId)).toBeUndefined()
    expect(await versionsOf(as(helen), programmeId)).toHaveLength(1)
  }))

test('a standard that was read from elsewhere begins a draft, or takes the place of the one that was seen', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    const read = standardInput.parse({ ...standard, title: 'From a workbook' })
    const replace = (version: number | null) => replaceDraft(as(helen), { programmeId, version, standard: read })
    expect(await replace(1)).toMatchObject({ refusal: { code: 'stale' } })
    expect(await replace(null)).toMatchObject({ ok: true })
    expect(await replace(null)).toMatchObject({ refusal: { code: 'stale' } })
    expect(await replace(1)).toMatchObject({ ok: true })
    expect(await draftOf(as(helen), programmeId)).toMatchObject({ number: 2, version: 2, standard: read })
  }))

test('the second of two who edit one draft is told, and nothing of the first is lost', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await begin(as)
    expect(await edit(as, about)).toMatchObject({ ok: true })
    expect(await edit(as, { section: 'leads-to', item: { linux: 2 } })).toMatchObject({ refusal: { code: 'stale' } })
    expect(await publish(as, 1)).toMatchObject({ refusal: { code: 'stale' } })
    expect(await discardDraft(as(helen), { programmeId, version: 1 })).toMatchObject({ refusal: { code: 'stale' } })
    expect((await draftOf(as(helen), programmeId))?.standard).toMatchObject({ title: 'Cloud 2028', leadsTo: {} })
  }))

test('at once, one of several edits, one of several drafts and one of several publications takes effect', () =>
  withDatabase('world', async ({ db }) => {
    await seedRotation(db)
    const as: As = ({ id, name, administrator }) => contextFor({ id, name, administrator }, db, now)
    await Promise.all([begin(as), begin(as), begin(as)])
    expect(await versionsOf(as(helen), programmeId)).toHaveLength(2)
    const edits = await Promise.all(
      [2, 3, 4, 5].map((level) => edit(as, { section: 'leads-to', item: { linux: level } })),
    )
    expect(edits.filter(({ ok }) => ok)).toHaveLength(1)
    expect(edits.filter((one) => !one.ok && one.refusal.code === 'stale')).toHaveLength(3)
    const published = await Promise.all([publish(as, 2), publish(as, 2), publish(as, 2)])
    expect(published.filter(({ ok }) => ok)).toHaveLength(1)
    const rows = await db.select().from(programmeVersions).where(isNotNull(programmeVersions.publishedAt))
    expect(rows.map(({ number }) => number).toSorted()).toEqual([1, 2])
    const said = await db
      .select()
      .from(events)
      .where(and(eq(events.action, 'programme.manage'), sql`${events.particulars} ->> 'did' = 'publish-version'`))
    expect(said).toHaveLength(1)
  }))

test('drafts are for those who manage the programme, what is published for everyone in it, and neither for others', () =>
  inWorld(async (as, db) => {
    await seedRotation(db)
    await begin(as)
    const draftId = (await draftOf(as(helen), programmeId))?.id ?? ''
    for (const enrolled of [priya, noor]) {
      expect(await currentVersion(as(enrolled), programmeId)).toMatchObject({ number: 1 })
      expect(await versionOf(as(enrolled), draftId)).toBeUndefined()
      expect(await draftOf(as(enrolled), programmeId)).toBeUndefined()
      expect(await showStandard(as(enrolled), programmeId)).toBeUndefined()
    }
    const missing = { refusal: { code: 'not-found' } }
    for (const other of [marcus, ingrid, rival, tomas, amara, priya]) {
      if (other !== priya) expect(await versionOf(as(other), versionId)).toBeUndefined()
      expect(await beginDraft(as(other), { programmeId })).toMatchObject(missing)
      expect(await edit(as, about, 1, other)).toMatchObject(missing)
      expect(await publishVersion(as(other), { programmeId, version: 1, note: '' })).toMatchObject(missing)
      expect(await discardDraft(as(other), { programmeId, version: 1 })).toMatchObject(missing)
      const taken = { programmeId, version: 1, standard: standardInput.parse(standard) }
      expect(await replaceDraft(as(other), taken)).toMatchObject(missing)
    }
    expect(await draftOf(as(helen), programmeId)).toMatchObject({ version: 1, standard })
  }))

test('a form names its areas by ticks and its rows by numbers; what is wrong is said at its field', () => {
  const sent = { programmeId, version: '3', section: 'areas', itemId: '', title: 'Cloud', about: '', visits: '' }
  expect(
    editStandardForm.parse({
      ...sent,
      'needs.4.atLeast': '2',
      'needs.4.areas.infrastructure': 'yes',
      'needs.4.areas.technical': 'yes',
      'skills.0.skill': 'linux',
      'skills.0.level': '2',
      'skills.7.skill': '',
      'skills.7.level': '2',
    }).edit,
  ).toEqual({
    section: 'areas',
    itemId: null,
    item: {
      title: 'Cloud',
      about: '',
      visits: null,
      needs: [{ areas: ['infrastructure', 'technical'], atLeast: 2 }],
      skills: { linux: 2 },
    },
  })
  const wrong = editStandardForm.safeParse({ ...sent, title: '', visits: '1.5', 'needs.0.atLeast': '1' })
  expect(wrong.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['edit.item.title', 'Give the area a title.'],
    ['edit.item.visits', 'Give the most periods as a whole number from 1 to 24.'],
    ['edit.item.needs.0.areas', 'Choose the areas that come before.'],
  ])
  expect(editStandardInput.safeParse({ programmeId, version: 1, edit: { section: 'weather' } }).success).toBe(false)
})

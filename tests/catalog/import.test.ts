import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { activities, events, frameworks } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { NotAllowed } from '@/lib/access/policy'
import { allEntries } from '@/lib/catalog/all-entries'
import { publishImport } from '@/lib/catalog/commands/publish-import'
import { exportCatalogue } from '@/lib/catalog/export'
import { checkDocument } from '@/lib/catalog/import/check-document'
import { checkImport } from '@/lib/catalog/import/check-import'
import { checkInWorker } from '@/lib/catalog/import/check-in-worker'
import { amara, inWorld, priya } from '../support/world'

const table = [
  'id,title,kind,summary,hours,raises',
  'course-linux,Linux course,course,Linux from the shell up.,36,linux:2',
  'course-shell,Shell,course,The shell alone.,8,linux:1',
].join('\n')

const documentOf = (files: Record<string, string>, seal: string | null = null) =>
  JSON.stringify({
    files: Object.entries(files).map(([name, text]) => ({ name, base64: Buffer.from(text).toString('base64') })),
    seal,
  })

async function sealOf(context: Context, files: Record<string, string>): Promise<string> {
  const checked = await checkImport(context, documentOf(files))
  if (!checked.ok || checked.value.outcome !== 'sound') throw new Error(JSON.stringify(checked))
  return checked.value.seal
}

const countActivities = async (context: Context) =>
  (await context.db.select({ id: activities.revisionId }).from(activities)).length

test('a check tells what would be new and what would change, and stores nothing', () =>
  inWorld(async (as) => {
    const before = await countActivities(as(amara))
    const checked = await checkImport(as(amara), documentOf({ 'activities.csv': table }))

    expect(checked).toMatchObject({
      ok: true,
      value: {
        outcome: 'sound',
        counts: { create: 1, change: 1, unchanged: 0 },
        entries: [
          { id: 'course-linux', does: 'change' },
          { id: 'course-shell', does: 'create' },
        ],
      },
    })
    expect(await countActivities(as(amara))).toBe(before)
  }))

test('every fault is told with its row and column, and nothing can be published', () =>
  inWorld(async (as) => {
    const faulty = table.replace('36', 'many').replace('linux:1', 'no-such-skill:1')
    const checked = await checkImport(as(amara), documentOf({ 'activities.csv': faulty }))

    expect(checked).toMatchObject({
      value: {
        outcome: 'faulty',
        faults: [
          expect.stringContaining('activities.csv, row 2, column "hours"'),
          expect.stringContaining('activities.csv, row 3, column "raises"'),
        ],
      },
    })
    expect(await publishImport(as(amara), documentOf({ 'activities.csv': faulty }, 'any'))).toMatchObject({ ok: false })
  }))

test('what was previewed is what is published, as revisions that history keeps', () =>
  inWorld(async (as, db) => {
    const files = { 'activities.csv': table }
    const published = await publishImport(as(amara), documentOf(files, await sealOf(as(amara), files)))

    expect(published).toEqual({ ok: true, value: { created: 1, revised: 1, unchanged: 0 } })
    const rows = await db
      .select()
      .from(activities)
      .where(eq(activities.id, 'course-linux'))
      .orderBy(activities.revision)
    expect(rows.map(({ revision, hours }) => [revision, hours])).toEqual([
      [1, 40],
      [2, 36],
    ])
    expect(await db.select().from(events).where(eq(events.subjectId, 'import'))).toMatchObject([
      { actorId: amara.id, particulars: { files: ['activities.csv'], created: 1 } },
    ])
  }))

test.each([
  ['no preview', null],
  ['the preview of something else', 'f'.repeat(64)],
])('with %s nothing is published', (_, seal) =>
  inWorld(async (as) => {
    const before = await countActivities(as(amara))

    expect(await publishImport(as(amara), documentOf({ 'activities.csv': table }, seal))).toMatchObject({
      refusal: { code: 'stale' },
    })
    expect(await countActivities(as(amara))).toBe(before)
  }),
)

test('a catalogue that changed since the preview is not overwritten', () =>
  inWorld(async (as) => {
    const files = { 'activities.csv': table }
    const seal = await sealOf(as(amara), files)
    await publishImport(as(amara), documentOf(files, seal))

    expect(await publishImport(as(amara), documentOf(files, seal))).toMatchObject({ refusal: { code: 'stale' } })
  }))

test('frameworks come in with the entries that refer to them', () =>
  inWorld(async (as, db) => {
    const files = {
      'frameworks.csv': 'id,title,version,publisher,licence\nhouse,House skills,3,Example Ltd,Internal use',
    }
    await publishImport(as(amara), documentOf(files, await sealOf(as(amara), files)))

    expect(await db.select().from(frameworks)).toMatchObject([{ id: 'house', version: '3', url: null }])
  }))

test.each(['catalogue.json', 'skills.csv', 'roles.csv', 'activities.csv'])(
  '%s, taken out and brought in again, changes nothing',
  (list) =>
    inWorld(async (as) => {
      const exported = await exportCatalogue(as(amara), { list })
      if (!exported.ok) throw new Error(exported.refusal.message)

      const checked = await checkImport(as(amara), documentOf({ [list]: exported.value.text }))
      expect(checked).toMatchObject({ value: { outcome: 'sound', counts: { create: 0, change: 0 } } })
    }),
)

test('an exported table holds no formula, and there is no file of another name', () =>
  inWorld(async (as, db) => {
    await db.update(activities).set({ title: '=HYPERLINK("x")' }).where(eq(activities.id, 'course-linux'))

    const exported = await exportCatalogue(as(amara), { list: 'activities.csv' })
    expect(exported.ok && exported.value.text).toContain(`'=HYPERLINK`)
    expect(await exportCatalogue(as(amara), { list: '../secrets' })).toMatchObject({ refusal: { code: 'not-found' } })
  }))

test('only administrators check, publish and export', () =>
  inWorld(async (as) => {
    const text = documentOf({ 'activities.csv': table })

    await expect(checkImport(as(priya), text)).rejects.toThrow(NotAllowed)
    await expect(publishImport(as(priya), text)).rejects.toThrow(NotAllowed)
    await expect(exportCatalogue(as(priya), { list: 'catalogue.json' })).rejects.toThrow(NotAllowed)
  }))

test.each(['', '{', 'null', '[]', '{"files":[]}', '{"files":[{"name":"a"}],"seal":null}', '{"files":"a","seal":1}'])(
  'what our page did not send (%s) is refused',
  (text) => {
    expect(checkDocument({ text, current: { frameworks: [], skills: [], roles: [], activities: [] } })).toEqual({
      says: 'malformed',
    })
  },
)

test('a check that overruns its time is ended, and others wait their turn', () =>
  inWorld(async (as) => {
    const current = await allEntries(as(amara))
    const text = documentOf({ 'activities.csv': table })

    const endings = await Promise.all([
      checkInWorker({ text, current }, 0),
      ...Array.from({ length: 5 }, () => checkInWorker({ text, current })),
    ])
    expect(endings.map(({ says }) => says)).toEqual(['too-long', 'sound', 'sound', 'sound', 'sound', 'busy'])
  }))

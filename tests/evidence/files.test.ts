import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Database } from '@/db'
import { files, personFiles } from '@/db/schema'
import { contextFor } from '@/lib/access/context'
import { addFile } from '@/lib/evidence/commands/add-file'
import { submitEvidence } from '@/lib/evidence/commands/submit-evidence'
import { fileName } from '@/lib/evidence/file-name'
import { kindOf } from '@/lib/evidence/file-kind'
import { saveDraft } from '@/lib/evidence/keep-draft'
import { evidenceLimits } from '@/lib/evidence/model'
import { openFile } from '@/lib/evidence/open-file'
import { withdrawEvidence } from '@/lib/evidence/commands/withdraw-evidence'
import { openEmpty } from '../support/each-driver'
import { withDatabase } from '../support/databases'
import { migrate } from '@/db/migrate'
import { amara, helen, ingrid, inWorld, marcus, now, priya, rival, seedCast, tomas } from '../support/world'
import { added, answered, asked, bytesOf, endMentoring, piece, submitted, valueOf } from './pieces'

const png = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(40, 7)])
const script = Buffer.from('<script>alert(1)</script>')

describe('what a file is, is told by its first bytes', () => {
  const known: readonly (readonly [what: string, bytes: Uint8Array, kind: string])[] = [
    ['a PDF', bytesOf('%PDF-1.7\n…'), 'application/pdf'],
    ['a PNG', png, 'image/png'],
    ['a PNG with a script in it, which is a PNG', Buffer.concat([png, script]), 'image/png'],
    ['a JPEG', Buffer.from('ffd8ffe000104a464946', 'hex'), 'image/jpeg'],
    ['a WebP', Buffer.concat([Buffer.from('RIFF'), Buffer.alloc(4, 9), Buffer.from('WEBPVP8 ')]), 'image/webp'],
    ['plain text', bytesOf('Notes: naïve, 世界 \u{1f332}\n\tdone.'), 'text/plain'],
    ['text with a byte order mark', bytesOf('\ufeffNotes'), 'text/plain'],
    ['text that a virus scanner would look at', bytesOf('X5O!P%@AP[4\\PZX54(P^)7CC)7}$'), 'text/plain'],
  ]
  test.each(known)('%s', (_what, bytes, kind) => expect(kindOf(bytes)).toBe(kind))

  const foreign: readonly (readonly [what: string, bytes: Uint8Array])[] = [
    ['nothing', new Uint8Array()],
    ['white space', bytesOf(' \n\t ')],
    ['a page', bytesOf('<!doctype html><script>alert(1)</script>')],
    ['a page after white space', bytesOf('\ufeff \n <html>')],
    ['a drawing', bytesOf('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['XML', bytesOf('<?xml version="1.0"?>')],
    ['a page before a PNG', Buffer.concat([script, png])],
    ['a PDF whose beginning is not at the beginning', Buffer.concat([Buffer.from('\0'), bytesOf('%PDF-1.7')])],
    ['an archive', Buffer.from('504b0304140000000800', 'hex')],
    ['a program for Windows', Buffer.from('4d5a900003000000', 'hex')],
    ['a program for Linux', Buffer.from('7f454c4602010100', 'hex')],
    ['a GIF', Buffer.from('4749463839610100ff', 'hex')],
    ['text in UTF-16', Buffer.from('\ufeffNotes', 'utf16le')],
    ['text in Latin-1', Buffer.from('naïve', 'latin1')],
    ['text with a null byte', bytesOf('Notes\0')],
    ['text with an escape for terminals', bytesOf('Notes \u001b[31m')],
    ['half of a PNG’s signature', png.subarray(0, 6)],
  ]
  test.each(foreign)('%s is not taken', (_what, bytes) => expect(kindOf(bytes)).toBeUndefined())
})

test.each([
  ['../../etc/passwd', 'text/plain', 'passwd.txt'],
  ['C:\\Users\\priya\\notes.TXT', 'text/plain', 'notes.txt'],
  ['page.html', 'text/plain', 'page.html.txt'],
  ['run.bat', 'text/plain', 'run.bat.txt'],
  ['photo.png', 'image/jpeg', 'photo.png.jpg'],
  ['evil\u202egnp.exe', 'image/png', 'evilgnp.exe.png'],
  ['a\r\nb";c\0.pdf', 'application/pdf', 'ab;c.pdf'],
  ['...', 'image/png', 'file.png'],
  ['', 'application/pdf', 'file.pdf'],
  ['Änderung 世界.md', 'text/plain', 'Änderung 世界.md'],
] as const)('the name %j of a file is made safe', (given, type, name) => expect(fileName(given, type)).toBe(name))

test('a name is no longer than a name may be, and keeps its ending', () => {
  const name = fileName(`${'\u{1f332}'.repeat(200)}.pdf`, 'application/pdf')
  expect(name.length).toBeLessThanOrEqual(evidenceLimits.fileName)
  expect(name).toMatch(/^[^\p{Cs}]+\.pdf$/u)
})

test('a foreign kind, an empty file and one that is too large are refused with a sentence, and nothing is stored', () =>
  inWorld(async (as, db) => {
    for (const bytes of [bytesOf('<html>'), new Uint8Array(), new Uint8Array(evidenceLimits.fileBytes + 1).fill(65)])
      expect(await addFile(as(priya), { name: 'photo.png', bytes })).toMatchObject({
        refusal: { code: 'invalid', message: expect.stringMatching(/\.$/) },
      })
    expect(await db.select().from(files)).toEqual([])
    expect(await db.select().from(personFiles)).toEqual([])
  }))

test('the same bytes are stored once, whoever adds them and however often', () =>
  inWorld(async (as, db) => {
    const first = await added(as, priya, 'notes.txt', 'The same.')
    expect(await added(as, priya, 'again.txt', 'The same.')).toBe(first)
    expect(await added(as, rival, 'mine.txt', 'The same.')).toBe(first)

    expect(await db.select().from(files)).toHaveLength(1)
    expect(await db.select().from(personFiles)).toHaveLength(2)
    expect(valueOf(await openFile(as(rival), { hash: first })).name).toBe('mine.txt')
  }))

describe('who may open a file', () => {
  test.each([priya, marcus, ingrid, helen])('$name, who sees a piece that holds it', (person) =>
    inWorld(async (as) => {
      const hash = await added(as, priya, 'notes.txt', 'Mine.')
      await submitted(as, { fileHash: hash })

      expect(valueOf(await openFile(as(person), { hash }))).toMatchObject({ name: 'notes.txt', type: 'text/plain' })
    }),
  )

  test.each([rival, amara, tomas])('for $name it does not exist', (outsider) =>
    inWorld(async (as) => {
      const hash = await added(as, priya, 'notes.txt', 'Mine.')
      await submitted(as, { fileHash: hash })

      expect(await openFile(as(outsider), { hash })).toMatchObject({ refusal: { code: 'not-found' } })
    }),
  )

  test('before it is handed in, whoever added it and nobody else', () =>
    inWorld(async (as) => {
      const hash = await added(as, priya, 'notes.txt', 'Mine.')

      expect(await openFile(as(priya), { hash })).toMatchObject({ ok: true })
      expect(await openFile(as(marcus), { hash })).toMatchObject({ refusal: { code: 'not-found' } })
    }))

  test('a colleague until they have answered, a mentor while they are one, and nobody once it is taken back', () =>
    inWorld(async (as, db) => {
      const hash = await added(as, priya, 'notes.txt', 'Mine.')
      const id = await submitted(as, { fileHash: hash })
      const opens = async (person: typeof tomas) => (await openFile(as(person), { hash })).ok
      await asked(db, id, tomas.id)
      expect(await opens(tomas)).toBe(true)
      await answered(db, tomas.id)
      expect(await opens(tomas)).toBe(false)

      expect(await opens(marcus)).toBe(true)
      await endMentoring(db)
      expect(await opens(marcus)).toBe(false)

      expect(await opens(ingrid)).toBe(true)
      await withdrawEvidence(as(priya), { evidenceId: id, revision: 1 })
      expect(await opens(ingrid)).toBe(false)
    }))

  test('who has the same file of their own does not open the way to anyone else’s', () =>
    inWorld(async (as) => {
      const hash = await added(as, priya, 'notes.txt', 'Mine.')
      await submitted(as, { fileHash: hash })
      await added(as, rival, 'viktor.txt', 'Mine.')

      expect(valueOf(await openFile(as(rival), { hash })).name).toBe('viktor.txt')
      expect(await openFile(as(amara), { hash })).toMatchObject({ refusal: { code: 'not-found' } })
    }))
})

/** A file that is there and takes so much of someone's room, without the bytes. */
async function takeRoom(db: Database, name: string, size: number): Promise<string> {
  const hash = createHash('sha256').update(name).digest('hex')
  await db.insert(files).values({ hash, type: 'text/plain', size, content: bytesOf(name), storedAt: now })
  await db.insert(personFiles).values({ personId: priya.id, hash, name, addedAt: now })
  return hash
}

const bigText = (letter: string) => bytesOf(letter.repeat(1_500_000))

test('a hundred megabytes is what one person may have; what is neither handed in nor in a draft makes room', () =>
  inWorld(async (as, db) => {
    const handedIn = await takeRoom(db, 'handed-in.txt', 60_000_000)
    await submitted(as, { fileHash: handedIn })
    const file = { hash: await takeRoom(db, 'draft.txt', 38_000_000), name: 'draft.txt' }
    const draft = { title: '', account: '', url: '', file, happenedOn: '', claims: [], goalIds: [] }
    await saveDraft(as(priya), { about: 'new', content: draft })
    await takeRoom(db, 'forgotten.txt', 1_000_000)

    // 60 + 38 + 1 leave 1 MB; without what was forgotten, 2.
    const hash = valueOf(await addFile(as(priya), { name: 'more.txt', bytes: bigText('a') })).hash
    const names = async () => (await db.select().from(personFiles)).map(({ name }) => name).sort()
    expect(await names()).toEqual(['draft.txt', 'handed-in.txt', 'more.txt'])
    expect(await db.select({ hash: files.hash }).from(files)).toHaveLength(3)

    await submitted(as, { fileHash: hash })
    await saveDraft(as(priya), { about: 'new', content: draft })
    expect(await addFile(as(priya), { name: 'too-much.txt', bytes: bigText('b') })).toMatchObject({
      refusal: { code: 'conflict', message: expect.stringContaining('100 MB') },
    })
    expect(await names()).toEqual(['draft.txt', 'handed-in.txt', 'more.txt'])
  }))

test('files added at once take no more room than there is', () =>
  withDatabase('world', async ({ db }) => {
    const context = contextFor(priya, db, now)
    const fileHash = await takeRoom(db, 'handed-in.txt', 98_000_000)
    await submitEvidence(context, { ...piece, fileHash })
    await Promise.all(['a', 'b', 'c', 'd'].map((it) => addFile(context, { name: `${it}.txt`, bytes: bigText(it) })))

    const kept = await db.select({ size: files.size }).from(files)
    expect(kept.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(evidenceLimits.personBytes)
  }))

test.each(['pglite', 'neon'] as const)('bytes come back as they were over %s', async (driver) => {
  const { open, remove } = await openEmpty(driver)
  try {
    await migrate(open.db)
    await seedCast(open.db)
    const context = contextFor(priya, open.db, now)
    const { hash } = valueOf(await addFile(context, { name: 'a.png', bytes: png }))

    const opened = valueOf(await openFile(context, { hash }))
    expect(Buffer.from(opened.content).equals(png)).toBe(true)
  } finally {
    await remove()
  }
})

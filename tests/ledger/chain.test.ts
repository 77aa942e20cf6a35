import { eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Database } from '@/db'
import { ledgerHead, signOffNotes, signOffs } from '@/db/schema'
import { contextFor, type Context } from '@/lib/access/context'
import { appendToLedger } from '@/lib/ledger/append'
import { exportLedger } from '@/lib/ledger/commands/export-ledger'
import { readExport } from '@/lib/ledger/export-format'
import { verifyLedger } from '@/lib/ledger/verify-ledger'
import { verifyChain, verdictInWords } from '@/lib/ledger/verify'
import { withDatabase } from '../support/databases'
import { amara, inWorld, marcus, now, priya } from '../support/world'

/** A chain of this many rows, each about a piece of its own. */
async function chainOf(context: Context, rows: number): Promise<void> {
  for (let number = 1; number <= rows; number++)
    await appendToLedger(context.db, context, {
      personId: priya.id,
      skillId: 'networking',
      level: 2,
      signerStanding: 'mentor',
      evidenceId: `piece-${number}`,
      evidenceHash: 'e'.repeat(64),
      note: `Seen, number ${number}.`,
    })
}

/** What only whoever owns the database can do: the triggers out of the way, and back again. */
async function asOwner(db: Database, act: () => Promise<unknown>): Promise<void> {
  await db.execute(sql`alter table sign_offs disable trigger user`)
  await act()
  await db.execute(sql`alter table sign_offs enable trigger user`)
}

const exported = async (context: Context) => {
  const result = await exportLedger(context, {})
  if (!result.ok) throw new Error(result.refusal.message)
  let text = ''
  for await (const part of result.value) text += part
  return text
}

const judge = async (context: Context) => {
  const inDatabase = await verifyLedger(context)
  const { rows, head } = readExport(await exported(context))
  return { inDatabase, inExport: verifyChain(rows, head) }
}

describe('the database refuses to change the ledger', () => {
  test.each([
    ['update', sql`update sign_offs set level = 7`],
    ['delete', sql`delete from sign_offs`],
    ['truncate', sql`truncate sign_offs cascade`],
  ])('%s', (_what, statement) =>
    inWorld(async (as, db) => {
      await chainOf(as(marcus), 2)

      await expect(db.transaction((tx) => tx.execute(statement))).rejects.toMatchObject({
        cause: { code: '42501', message: 'The ledger of sign-offs is only ever appended to.' },
      })
      expect(await db.select().from(signOffs)).toHaveLength(2)
    }),
  )
})

test('an untouched chain is whole, in the database and in its export; an empty one too', () =>
  inWorld(async (as) => {
    expect((await judge(as(amara))).inDatabase).toMatchObject({ ok: true, rows: 0 })
    await chainOf(as(marcus), 5)
    const { inDatabase, inExport } = await judge(as(amara))
    expect(inDatabase).toMatchObject({ ok: true, rows: 5 })
    expect(inExport).toEqual(inDatabase)
  }))

describe('the first bad row is named, in the database and in the export alike', () => {
  type Tampering = readonly [what: string, act: (db: Database) => Promise<unknown>, seq: number, says: RegExp]
  test.each<Tampering>([
    [
      'a level that was raised',
      (db) => db.update(signOffs).set({ level: 7 }).where(eq(signOffs.seq, 3)),
      3,
      /its hash/,
    ],
    ['a row taken out', (db) => remove(db, 3), 4, /row 3 should come before it/],
    [
      'the end cut off',
      async (db) => {
        for (const seq of [5, 4]) await remove(db, seq)
      },
      4,
      /there are 5 rows.*2 are gone/,
    ],
    [
      'the whole emptied',
      async (db) => {
        for (const seq of [1, 2, 3, 4, 5]) await remove(db, seq)
      },
      1,
      /5 are gone/,
    ],
    ['a row that continues another', (db) => relink(db, 4), 4, /does not continue/],
    ['a note rewritten', (db) => rewrite(db, 2), 2, /note beside it/],
    ['a head moved back', (db) => db.update(ledgerHead).set({ seq: 4 }), 5, /after the head/],
    [
      'a head of another chain',
      (db) => db.update(ledgerHead).set({ hash: 'a'.repeat(64) }),
      5,
      /not the one that the head/,
    ],
  ])('%s', (_what, act, seq, says) =>
    inWorld(async (as, db) => {
      await chainOf(as(marcus), 5)
      await asOwner(db, () => act(db))

      const { inDatabase, inExport } = await judge(as(amara))

      expect(inDatabase).toMatchObject({ ok: false, seq })
      expect(verdictInWords(inDatabase)).toMatch(says)
      expect(inExport).toEqual(inDatabase)
    }),
  )

  test('a note that was erased leaves the chain whole', () =>
    inWorld(async (as, db) => {
      await chainOf(as(marcus), 3)
      await db.delete(signOffNotes).where(eq(signOffNotes.seq, 2))
      expect((await judge(as(amara))).inExport).toMatchObject({ ok: true, rows: 3 })
    }))

  const remove = async (db: Database, seq: number) => {
    await db.delete(signOffNotes).where(eq(signOffNotes.seq, seq))
    await db.delete(signOffs).where(eq(signOffs.seq, seq))
  }
  const relink = (db: Database, seq: number) =>
    db
      .update(signOffs)
      .set({ prev: 'b'.repeat(64) })
      .where(eq(signOffs.seq, seq))
  const rewrite = (db: Database, seq: number) =>
    db.update(signOffNotes).set({ text: 'Not what was said.' }).where(eq(signOffNotes.seq, seq))
})

test('an export that is cut or is none is refused with a sentence', () => {
  expect(() => readExport('{"format":"something"}')).toThrow(/not an export of the ledger/)
  expect(() => readExport('nonsense')).toThrow(/not an export of the ledger/)
  expect(() => readExport('{"format":"journeywork/ledger@1","head":null}\n{"seq":1,')).toThrow(/line 2/i)
})

test('an export in which a row says more than was signed is refused, naming its line', () =>
  inWorld(async (as) => {
    await chainOf(as(marcus), 2)
    const copy = await exported(as(amara))

    for (const added of [
      copy.replace('{"seq":2,"id"', '{"by":"Ingrid","seq":2,"id"'),
      copy.replace('"salt"', '"to":7,"salt"'),
    ])
      expect(() => readExport(added)).toThrow(/line \d of the export is not a row of the ledger/i)
  }))

test('a chain longer than one page is verified to its end', () =>
  withDatabase('world', async ({ db }) => {
    const context = contextFor(marcus, db, now)
    await db.transaction((tx) => chainOf(contextFor(marcus, tx, now), 1_100))
    expect(await verifyLedger(context)).toMatchObject({ ok: true, rows: 1_100 })
  }))

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '@/db'
import { contextFor } from '@/lib/access/context'
import { appendToLedger } from '@/lib/ledger/append'
import { exportLedger } from '@/lib/ledger/commands/export-ledger'
import { NotAllowed } from '@/lib/access/policy'
import { withDatabase } from '../support/databases'
import { amara, ingrid, marcus, now, priya } from '../support/world'
import { runCommand } from '../command-line/run-command'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ledger-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const as = (db: Database, { id, name, administrator }: typeof amara) => contextFor({ id, name, administrator }, db, now)

async function threeRows(db: Database): Promise<void> {
  const about = { personId: priya.id, level: 2, signerStanding: 'mentor' as const, evidenceHash: 'e'.repeat(64) }
  for (const skillId of ['linux', 'networking', 'cloud-platforms'])
    await db.transaction((tx) =>
      appendToLedger(tx, as(db, marcus), { ...about, skillId, evidenceId: 'piece', note: `Seen: ${skillId}.` }),
    )
}

async function exported(db: Database): Promise<string> {
  const result = await exportLedger(as(db, amara))
  let text = ''
  if (result.ok) for await (const lines of result.value) text += lines
  return text
}

const verifyFile = (text: string) => {
  const file = path.join(folder, 'ledger.jsonl')
  writeFileSync(file, text)
  // No database: an address that nobody answers at would be noticed.
  return runCommand('ledger-verify', [file], '', { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })
}

test('a whole ledger is said to be whole, and tampering is named by its row: in the database, and in an export offline', () =>
  withDatabase('world', async ({ db }, url) => {
    await threeRows(db)
    const copy = await exported(db)
    const inDatabase = () =>
      runCommand('ledger-verify', [], '', { DATABASE_URL: url, JOURNEYWORK_SECRET: 's'.repeat(64) })

    expect(await inDatabase()).toMatchObject({ status: 0, printed: expect.stringMatching(/^All 3 rows .* whole/) })
    expect(await verifyFile(copy)).toMatchObject({ status: 0, printed: expect.stringMatching(/^All 3 rows .* whole/) })

    const tampered = copy.replace('"skillId":"networking","level":2', '"skillId":"networking","level":6')
    expect(await verifyFile(tampered)).toMatchObject({
      status: 1,
      printed: expect.stringMatching(/^Row 2 is the first/),
    })
    const cut = copy.split('\n').slice(0, -2).join('\n')
    expect(await verifyFile(cut)).toMatchObject({ status: 1, printed: expect.stringMatching(/^Row 3 .*missing/) })

    await db.execute(sql`alter table sign_offs disable trigger user`)
    await db.execute(sql`update sign_offs set signer_id = ${ingrid.id} where seq = 2`)
    expect(await inDatabase()).toMatchObject({ status: 1, printed: expect.stringMatching(/^Row 2 is the first/) })
  }))

test('what is no export is refused with a sentence', async () => {
  expect(await verifyFile('hello')).toMatchObject({ status: 1, faults: [expect.stringMatching(/not an export/)] })
})

test('nobody but an administrator takes a copy', () =>
  withDatabase('world', async ({ db }) => {
    for (const other of [priya, marcus, ingrid]) await expect(exportLedger(as(db, other))).rejects.toThrow(NotAllowed)
  }))

import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, describe, expect, test } from 'vitest'
import type { Database } from '@/db'
import { migrate, migrationsFolder } from '@/db/migrate'
import { createDatabase, dropDatabase, withDatabase } from '../support/databases'
import { drivers, openEmpty } from '../support/each-driver'

const everyMigration = fs
  .readdirSync(migrationsFolder())
  .filter((file) => file.endsWith('.sql'))
  .map((file) => file.replace('.sql', ''))
  .toSorted()

const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => fs.rmSync(folder, { recursive: true })))

/** A later version of the product: the same migrations, and one more. */
function withOneMore(statements: string): string {
  const folder = copied()
  const journal = path.join(folder, 'meta', '_journal.json')
  const { entries, ...rest } = JSON.parse(fs.readFileSync(journal, 'utf8'))
  fs.writeFileSync(
    journal,
    JSON.stringify({ ...rest, entries: [...entries, { idx: entries.length, tag: '9999_later' }] }),
  )
  fs.writeFileSync(path.join(folder, '9999_later.sql'), statements)
  return folder
}

function copied(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'journeywork-migrations-'))
  folders.push(folder)
  fs.cpSync(migrationsFolder(), folder, { recursive: true })
  return folder
}

const tablesOf = async (db: Database): Promise<string[]> => {
  const rows = await db
    .select({ name: sql<string>`table_name` })
    .from(sql`information_schema.tables`)
    .where(sql`table_schema = 'public'`)
  return rows.map(({ name }) => name)
}

describe.each(drivers)('migrating over %s', (kind) => {
  test('an empty database gets everything once, a later version adds its own, and the earlier one is then refused', async () => {
    const { open, remove } = await openEmpty(kind)
    const { db } = open
    const broken = withOneMore('create table half (id int);\n--> statement-breakpoint\ncreate table half (id int);')
    const later = withOneMore('create table later (id int);')

    expect(await migrate(db)).toEqual(everyMigration)
    expect(await migrate(db)).toEqual([])

    // A migration that fails leaves nothing of itself behind.
    await expect(migrate(db, broken)).rejects.toThrow()
    expect(await tablesOf(db)).not.toContain('half')

    expect(await migrate(db, later)).toEqual(['9999_later'])
    await expect(migrate(db)).rejects.toThrow(
      /newer than this version of Journeywork: it has been through 9999_later.*Start the later version/,
    )
    await remove()
  })
})

describe('migrating', () => {
  test('a migration that was changed after it was applied is refused by name', () =>
    withDatabase('migrated', async ({ db }) => {
      const folder = copied()
      fs.appendFileSync(path.join(folder, '0000_first.sql'), '\n-- a second thought')
      await expect(migrate(db, folder)).rejects.toThrow(
        /0000_first\.sql .* was changed after it was applied.*Put the file back/,
      )
    }))

  test('other line ends are no change', () =>
    withDatabase('migrated', async ({ db }) => {
      const folder = copied()
      const file = path.join(folder, '0000_first.sql')
      fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replaceAll('\n', '\r\n'))
      expect(await migrate(db, folder)).toEqual([])
    }))

  test("someone else's database is left alone", () =>
    withDatabase('empty', async ({ db }) => {
      await db.execute(sql`create table invoices (id int)`)
      await expect(migrate(db)).rejects.toThrow('already holds tables of something else (invoices)')
      expect(await tablesOf(db)).toEqual(['invoices'])
    }))

  test('of five processes that start on one empty Postgres, one migrates and the others find it done', async () => {
    const url = await createDatabase('empty')
    const said = await Promise.all(Array.from({ length: 5 }, () => runMigrate(url)))
    await dropDatabase(url)

    const applied = `The database (postgres) went through ${everyMigration.join(', ')}.`
    const found = 'The database (postgres) is up to date.'
    expect(said.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0])
    expect(said.map((each) => each.said).toSorted()).toEqual([found, found, found, found, applied])
  })

  test('the command says why it failed', async () => {
    const { code, said } = await runMigrate('mysql://localhost/journeywork')
    expect(code).toBe(1)
    expect(said).toContain('DATABASE_URL is not the address of a Postgres')
  })
})

function runMigrate(url: string): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/command-line/migrate.ts'], {
    env: { ...process.env, DATABASE_URL: url, JOURNEYWORK_SECRET: 'for the tests only, thirty-two or more' },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()))
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, said: said.trim() })))
}

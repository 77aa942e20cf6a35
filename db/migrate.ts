import { sql } from 'drizzle-orm'
import { integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import path from 'node:path'
import type { Database } from './index'
import { readMigrations, type Migration } from './read-migrations'

/** Which migrations this database has been through. Kept by this file alone, so it is not part of the schema. */
const applied = pgTable('migrations', {
  number: integer().primaryKey(),
  name: text().notNull(),
  checksum: text().notNull(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
})

type Applied = Pick<Migration, 'name' | 'checksum'>

// Any number will do, as long as it is always this one.
const lock = 7_403_218_865

/**
 * Brings the database up to this version, in one transaction that only one process at a time can be in: either all
 * missing migrations are applied, or none. Answers with the names of those that were.
 * Throws a sentence with the way out when a migration was edited after it was applied, when the database is newer than
 * this version, and when it is someone else's.
 */
export async function migrate(db: Database, folder: string = migrationsFolder()): Promise<readonly string[]> {
  const migrations = readMigrations(folder)

  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${lock})`)
    await createJournal(tx)
    const before = await tx.select().from(applied).orderBy(applied.number)

    refuseOtherHistory(migrations, before)
    const missing = migrations.slice(before.length)
    for (const migration of missing) await apply(tx, migration)
    return missing.map(({ name }) => name)
  })
}

export const migrationsFolder = (): string => path.join(/* turbopackIgnore: true */ process.cwd(), 'db', 'migrations')

async function createJournal(tx: Database): Promise<void> {
  const tables = await tx
    .select({ name: sql<string>`table_name` })
    .from(sql`information_schema.tables`)
    .where(sql`table_schema = 'public' and table_type = 'BASE TABLE'`)
  if (tables.some(({ name }) => name === 'migrations')) return
  if (tables.length > 0)
    throw new Error(
      `This database already holds tables of something else (${some(tables)}). Give Journeywork an empty one.`,
    )

  await tx.execute(
    sql`create table migrations (number integer primary key, name text not null, checksum text not null, at timestamptz not null default now())`,
  )
}

const some = (tables: readonly { name: string }[]): string => {
  const names = tables.slice(0, 3).map(({ name }) => name)
  return tables.length > names.length
    ? `${names.join(', ')} and ${tables.length - names.length} more`
    : names.join(', ')
}

function refuseOtherHistory(migrations: readonly Migration[], before: readonly Applied[]): void {
  for (const [index, done] of before.entries()) {
    const here = migrations[index]
    if (here === undefined)
      throw new Error(
        `This database is newer than this version of Journeywork: it has been through ${done.name}, which is unknown here. ` +
          'Start the later version again, or restore a backup that was made with this one.',
      )
    if (here.name !== done.name || here.checksum !== done.checksum)
      throw new Error(
        `The migration ${here.name}.sql is not the one that this database went through (${done.name}): it was changed after it was applied. ` +
          'Put the file back as it was, and write the change as a migration of its own.',
      )
  }
}

async function apply(tx: Database, { number, name, checksum, statements }: Migration): Promise<void> {
  for (const statement of statements) await tx.execute(sql.raw(statement))
  await tx.insert(applied).values({ number, name, checksum })
}

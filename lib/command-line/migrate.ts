import { closeDatabase, openedDatabase } from '@/db/client'
import { migrate } from '@/db/migrate'
import { loadVariables } from './variables'

/** `npm run migrate`: brings the database up to this version, and says what was done. */
try {
  loadVariables()
  const { db, kind } = await openedDatabase()
  const done = await migrate(db)
  const says = done.length === 0 ? 'is up to date' : `went through ${done.join(', ')}`
  process.stdout.write(`The database (${kind}) ${says}.\n`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await closeDatabase().catch(() => undefined)
  // A database that could not be opened may keep timers of its own.
  process.exit()
}

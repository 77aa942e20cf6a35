import { closeDatabase, openedDatabase } from '@/db/client'
import { migrate } from '@/db/migrate'
import { loadVariables } from './variables'

/** `npm run migrate`: brings the database up to this version, and says what was done. */
try {
  loadVariables()
  const { db, kind } = await openedDatabase()
  const done = await migrate(db)
  console.log(
    done.length === 0
      ? `The database (${kind}) is up to date.`
      : `The database (${kind}) went through ${done.join(', ')}.`,
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await closeDatabase().catch(() => undefined)
  // A database that could not be opened may keep timers of its own.
  process.exit()
}

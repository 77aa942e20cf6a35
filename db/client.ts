import path from 'node:path'
import type { Driver } from './drivers/driver'
import { environment } from './environment'
import { guarded } from './guard'
import type { Database } from './index'

export type OpenDatabase = Driver

/**
 * Opens a database; the address alone decides how.
 * None: an embedded PGlite in `dataFolder`. A Neon address (or any, when `neonProxy` stands in for Neon's end): Neon's
 * WebSocket pool. Any other `postgres://`: a Postgres server.
 * Throws when the folder is open in another process or the server cannot be reached.
 */
export async function openDatabase(
  url: string | undefined,
  dataFolder: string,
  neonProxy?: string,
): Promise<OpenDatabase> {
  const driver = await openDriver(url, dataFolder, neonProxy)
  return { ...driver, db: guarded(driver.db) }
}

async function openDriver(url: string | undefined, dataFolder: string, neonProxy: string | undefined): Promise<Driver> {
  // Each driver is loaded only when it is used: PGlite alone is 27 MB.
  if (url === undefined) {
    const { openPglite } = await import('./drivers/pglite')
    return openPglite(path.join(dataFolder, 'database'))
  }
  if (neonProxy !== undefined || new URL(url).hostname.endsWith('.neon.tech')) {
    const { openNeon } = await import('./drivers/neon')
    return openNeon(url, neonProxy)
  }
  const { openPostgres } = await import('./drivers/postgres')
  return openPostgres(url)
}

// On globalThis, because Next loads this module once for each of its bundles, and again after every edit in development.
declare global {
  var journeyworkDatabase: Promise<OpenDatabase> | undefined
}

/** The process's one open database; opened at the first call, and tried again at the next one if that failed. */
export async function openedDatabase(): Promise<OpenDatabase> {
  if (process.env['NEXT_PHASE'] === 'phase-production-build')
    throw new Error(
      'The database was asked for while the product was being built. Read it per request: await connection() first.',
    )

  return (globalThis.journeyworkDatabase ??= openNow())
}

async function openNow(): Promise<OpenDatabase> {
  const { databaseUrl, dataFolder, neonProxy } = environment()
  try {
    return await openDatabase(databaseUrl, dataFolder, neonProxy)
  } catch (error) {
    globalThis.journeyworkDatabase = undefined
    throw error
  }
}

/** The process's one handle on the database. Only `lib/access` may ask for it; everyone else is given a Context. */
export const database = async (): Promise<Database> => (await openedDatabase()).db

/** Closes the process's database, if it was ever opened. */
export async function closeDatabase(): Promise<void> {
  const opened = globalThis.journeyworkDatabase
  globalThis.journeyworkDatabase = undefined
  await (await opened)?.close()
}

import { drizzle } from 'drizzle-orm/pglite'
import fs from 'node:fs'
import path from 'node:path'
import * as schema from '../schema'
import type { Driver } from './driver'
import { DurablePglite } from './pglite/durable-pglite'
import { madeInFull } from './pglite/folder'
import { Journal } from './pglite/journal'
import { lockFolder } from './pglite/lock'

/** PostgreSQL inside this process, in a folder of its own that no other process may open meanwhile. */
export async function openPglite(folder: string, journal?: Journal): Promise<Driver> {
  // PGlite makes its files readable by all; the folder around them is its owner's alone.
  fs.mkdirSync(path.dirname(folder), { recursive: true, mode: 0o700 })
  const release = await lockFolder(folder)
  try {
    const client = await madeInFull(folder, async () => {
      const opening = new DurablePglite(folder, journal)
      await opening.waitReady
      return opening
    })
    fs.chmodSync(folder, 0o700)
    return {
      kind: 'pglite',
      db: drizzle(client, { schema, casing: 'snake_case' }),
      close: () => client.close().finally(release),
    }
  } catch (error) {
    release()
    throw error
  }
}

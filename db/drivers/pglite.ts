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
      await opening.waitReady.catch((cause: unknown) => Promise.reject(new Error(whyNotOpened(folder), { cause })))
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

function whyNotOpened(folder: string): string {
  const { bavail, bsize } = fs.statfsSync(folder)
  const isFull = bavail * bsize < 32_000_000
  return isFull
    ? `The disk is full: the embedded database in ${folder} cannot be opened. Nothing is lost. Make room, then start again.`
    : `The embedded database in ${folder} cannot be opened. Nothing was changed in it. If this goes on, put a copy of the data folder in its place.`
}

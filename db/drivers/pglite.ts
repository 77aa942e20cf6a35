import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import fs from 'node:fs'
import * as schema from '../schema'
import type { Driver } from './driver'

/** PostgreSQL inside this process, in a folder of its own. */
export async function openPglite(folder: string): Promise<Driver> {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  const client = await PGlite.create(folder)

  return {
    kind: 'pglite',
    db: drizzle(client, { schema, casing: 'snake_case' }),
    close: () => client.close(),
  }
}

import { TransactionRollbackError } from 'drizzle-orm'
import { inject } from 'vitest'
import type { Database } from '@/db'
import { openDatabase } from '@/db/client'
import { contextFor, type Context } from '@/lib/access/context'
import { now, type CastMember } from './cast'
import { createDatabase } from './databases'

export * from './cast'

/** Someone of the cast, asking now; or at another time, when a story goes on. */
export type As = (person: Pick<CastMember, 'id' | 'name' | 'administrator'>, at?: Date) => Context

/**
 * Tells a story among the cast, with the small catalogue at hand, and undoes it.
 * `db` is the story's own transaction, for looking at what was written.
 */
export async function inWorld(story: (as: As, db: Database) => Promise<void>): Promise<void> {
  const world = await theWorld()
  await world
    .transaction(async (tx) => {
      await story(({ id, name, administrator }, at = now) => contextFor({ id, name, administrator }, tx, at), tx)
      tx.rollback()
    })
    .catch((error: unknown) => {
      if (!(error instanceof TransactionRollbackError)) throw error
    })
}

let opened: Promise<Database> | undefined

/** One database for each of vitest's workers: two stories in one would wait for each other's rows. */
const theWorld = () => (opened ??= openWorld())

async function openWorld(): Promise<Database> {
  const name = `${inject('postgresRun')}_world_${process.env['VITEST_POOL_ID'] ?? '0'}_${process.pid}`
  return (await openDatabase(await createDatabase('world', name), 'unused')).db
}

import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import * as schema from '../schema'
import type { Driver } from './driver'
import { encryption } from './encryption'

/** A Postgres server, reached over TCP with a pool. */
export async function openPostgres(url: string): Promise<Driver> {
  const pool = new pg.Pool({
    ...encryption(url),
    max: 10,
    connectionTimeoutMillis: 10_000,
    application_name: 'journeywork',
  })
  // A connection that dies while idle is replaced at the next use; without a listener it would end the process.
  // Once the pool is closing, its connections are meant to go, from whichever end.
  pool.on(
    'error',
    ({ message }) => pool.ending || console.error(`An idle connection to the database was lost: ${message}`),
  )

  return {
    kind: 'postgres',
    db: drizzle(pool, { schema, casing: 'snake_case' }),
    close: () => pool.end(),
  }
}

import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type * as schema from './schema'

/** The one type for PGlite, Neon, Postgres and their transactions. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>

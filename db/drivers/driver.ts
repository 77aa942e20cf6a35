import type { Database } from '../index'

/** What each of the three drivers gives. */
export type Driver = {
  kind: 'pglite' | 'postgres' | 'neon'
  db: Database
  /** Waits for what is running, makes it durable and lets go. */
  close(): Promise<void>
}

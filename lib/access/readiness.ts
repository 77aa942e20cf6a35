import { sql } from 'drizzle-orm'
import { database } from '@/db/client'

/** Does the database answer? Asks nothing about anyone, so it needs no context. */
export async function isReady(): Promise<boolean> {
  try {
    const db = await database()
    await db.execute(sql`select 1`)
    return true
  } catch (error) {
    console.error('The database does not answer.', error)
    return false
  }
}

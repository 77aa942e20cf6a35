import { eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { teams } from '@/db/schema'

/** One at a time changes the tickets of a team: two imports, or an import and its being taken back, may be about the same. */
export async function lockTeam(tx: Database, teamId: string): Promise<void> {
  await tx.select({ id: teams.id }).from(teams).where(eq(teams.id, teamId)).for('update')
}

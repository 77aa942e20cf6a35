import { eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { cohorts } from '@/db/schema'

/** Changes to one cohort's people, seats and wishes take turns. Call it first in a transaction. */
export const lockCohort = (tx: Database, cohortId: string) =>
  tx.select({ id: cohorts.id }).from(cohorts).where(eq(cohorts.id, cohortId)).for('update')

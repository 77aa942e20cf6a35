import { eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { projects } from '@/db/schema'

/** Takes a project's row for the rest of the transaction, so that whatever changes about it takes turns; answers how it stands now. */
export async function lockProject(tx: Database, projectId: string) {
  const [row] = await tx
    .select({ endedAt: projects.endedAt, version: projects.version })
    .from(projects)
    .where(eq(projects.id, projectId))
    .for('update')
  return row
}

export const noProject = 'There is no such project here.'
export const projectEnded = 'This project has ended. Take its end back first if the work goes on.'

import { eq } from 'drizzle-orm'
import { projects } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { EndProjectInput } from '../input'
import { lockProject, noProject } from '../lock-project'
import { findProject } from '../queries'

/** Someone says that the work is over, or takes that back. Goals stay open: what shows them often comes after the work. */
export async function endProject(
  context: Context,
  { projectId, ended }: EndProjectInput,
): Promise<Result<{ ended: boolean }>> {
  const { actor, db, now } = context
  const project = await findProject(context, projectId)
  if (!project) return refuse('not-found', noProject)
  authorize(actor, 'project.edit', project)

  return db.transaction(async (tx) => {
    const current = await lockProject(tx, projectId)
    if (!current || (current.endedAt !== null) === ended) return done({ ended })
    const version = current.version + 1
    await tx
      .update(projects)
      .set({ endedAt: ended ? now : null, version })
      .where(eq(projects.id, projectId))
    await record(tx, context, 'project.edit', projectId, { changed: ['whether it has ended'], version })
    return done({ ended })
  })
}

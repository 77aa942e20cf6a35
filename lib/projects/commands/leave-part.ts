import { and, eq, isNull } from 'drizzle-orm'
import { learningGoals, projectParts } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { LeavePartInput } from '../input'
import { lockProject, noProject } from '../lock-project'
import { findProject } from '../queries'

/** Someone leaves a project, or is taken out by who began it or looks after them. Goals that are still open go with the part. */
export async function leavePart(
  context: Context,
  { projectId, partId }: LeavePartInput,
): Promise<Result<{ dropped: number }>> {
  const { actor, db, now } = context
  const project = await findProject(context, projectId)
  const person = project?.people.find((one) => one.partId === partId)
  if (!project || !person) return refuse('not-found', project ? 'Nobody has that part any more.' : noProject)
  // Whoever began the work says who does it; anyone else speaks for themselves and for those whom they look after.
  if (project.createdBy === actor.id) authorize(actor, 'project.edit', project)
  else authorize(actor, 'plan.read', person)

  return db.transaction(async (tx) => {
    await lockProject(tx, projectId)
    const left = await tx
      .update(projectParts)
      .set({ leftAt: now })
      .where(and(eq(projectParts.id, partId), isNull(projectParts.leftAt)))
      .returning({ id: projectParts.id })
    if (left.length === 0) return done({ dropped: 0 })
    const dropped = await tx
      .update(learningGoals)
      .set({ ending: 'dropped', endedAt: now, endedBy: actor.id, endingNote: 'The part in the project ended.' })
      .where(and(eq(learningGoals.partId, partId), isNull(learningGoals.endedAt)))
      .returning({ id: learningGoals.id })
    await record(tx, context, 'project.edit', projectId, { left: person.id, dropped: dropped.map(({ id }) => id) })
    return done({ dropped: dropped.length })
  })
}

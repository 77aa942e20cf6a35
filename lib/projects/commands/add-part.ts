import { and, count, eq, isNull } from 'drizzle-orm'
import { projectParts } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize, can } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import { findPerson } from '@/lib/people/queries'
import type { AddPartInput } from '../input'
import { lockProject, noProject, projectEnded } from '../lock-project'
import { projectLimits } from '../model'
import { findProject } from '../queries'

/** Someone gives a part in a project to a person whom they look after, or takes one themselves. */
export async function addPart(context: Context, input: AddPartInput): Promise<Result<{ partId: string }>> {
  const { actor, db, now } = context
  const { projectId, personId, part } = input
  const project = await findProject(context, projectId)
  if (!project) return refuse('not-found', noProject)
  authorize(actor, 'project.edit', project)
  const person = await findPerson(context, personId)
  // Administrators know of everyone, and still add only whom they look after.
  if (!person || !can(actor, 'plan.read', person) || person.state !== 'active')
    return refuse('not-found', nobody, { personId: nobody })
  const partId = newId(now)

  return db.transaction(async (tx) => {
    const current = await lockProject(tx, projectId)
    if (!current || current.endedAt) return refuse('conflict', projectEnded)
    const inIt = and(eq(projectParts.projectId, projectId), isNull(projectParts.leftAt))
    const [parts] = await tx.select({ count: count() }).from(projectParts).where(inIt)
    if ((parts?.count ?? 0) >= projectLimits.people)
      return refuse(
        'conflict',
        `A project has at most ${projectLimits.people} people. Start a second one for the rest.`,
      )
    const added = await tx
      .insert(projectParts)
      .values({ id: partId, projectId, personId, part, addedBy: actor.id, addedAt: now })
      .onConflictDoNothing()
      .returning({ id: projectParts.id })
    if (added.length === 0) {
      const says = `${person.name} has a part in it already.`
      return refuse('conflict', says, { personId: says })
    }
    await record(tx, context, 'project.edit', projectId, { added: personId, part })
    return done({ partId })
  })
}

const nobody = 'Choose someone whom you look after, or yourself.'

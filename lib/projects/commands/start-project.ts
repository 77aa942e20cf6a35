import { projects } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { currentCatalogue } from '@/lib/catalog/queries'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import type { StartProjectInput } from '../input'
import { saveSkills, unknownSkills } from '../save-skills'

/** Someone writes down real work that people could learn from. Nobody has a part in it yet. */
export async function startProject(context: Context, input: StartProjectInput): Promise<Result<{ projectId: string }>> {
  const { actor, db, now } = context
  authorize(actor, 'project.start', {})
  const { skills, ...about } = input
  const unknown = unknownSkills(skills, (await currentCatalogue(context)).skills)
  if (unknown) return refuse('not-found', unknown, { skills: unknown })
  const projectId = newId(now)

  return db.transaction(async (tx) => {
    await tx.insert(projects).values({ id: projectId, ...about, createdBy: actor.id, createdAt: now })
    await saveSkills(tx, projectId, skills)
    await record(tx, context, 'project.start', projectId, { name: about.name })
    return done({ projectId })
  })
}

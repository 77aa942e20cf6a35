import { eq } from 'drizzle-orm'
import { projects } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { currentCatalogue } from '@/lib/catalog/queries'
import { canonicalJson } from '@/lib/core/canonical'
import { done, refuse, type Result } from '@/lib/core/result'
import { changedSince } from '../changed-since'
import type { EditProjectInput } from '../input'
import { lockProject, noProject } from '../lock-project'
import { findProject } from '../queries'
import { saveSkills, unknownSkills } from '../save-skills'
import type { Project } from '../view'

/** Someone changes what a project is called, what it is for, where it lives, when it is, or what it could teach. */
export async function editProject(
  context: Context,
  { projectId, version, ...input }: EditProjectInput,
): Promise<Result<{ projectId: string }>> {
  const { actor, db } = context
  const project = await findProject(context, projectId)
  if (!project) return refuse('not-found', noProject)
  authorize(actor, 'project.edit', project)
  const { skills, ...about } = input
  const catalogue = await currentCatalogue(context)
  // A skill that has left the catalogue may stay with a project that had it.
  const kept = new Map(
    [...catalogue.skills.keys(), ...project.skills.map(({ skillId }) => skillId)].map((id) => [id, true]),
  )
  const unknown = unknownSkills(skills, kept)
  if (unknown) return refuse('not-found', unknown, { skills: unknown })
  const changed = changedFields(project, input)

  return db.transaction(async (tx) => {
    const current = await lockProject(tx, projectId)
    if (current?.version !== version) return refuse('stale', await changedSince(tx, projectId, version))
    if (changed.length === 0) return done({ projectId })
    await tx
      .update(projects)
      .set({ ...about, version: version + 1 })
      .where(eq(projects.id, projectId))
    await saveSkills(tx, projectId, skills)
    await record(tx, context, 'project.edit', projectId, { changed, version: version + 1 })
    return done({ projectId })
  })
}

function changedFields(project: Project, { skills, ...about }: Omit<EditProjectInput, 'projectId' | 'version'>) {
  const { name, purpose, url, from, to } = project
  const taught = Object.fromEntries(project.skills.map(({ skillId, level }) => [skillId, level]))
  return [
    ...(about.name === name ? [] : ['the name']),
    ...(about.purpose === purpose ? [] : ['the purpose']),
    ...(about.url === url ? [] : ['the link']),
    ...(about.from === from && about.to === to ? [] : ['the period']),
    ...(canonicalJson(taught) === canonicalJson(skills) ? [] : ['the skills']),
  ]
}

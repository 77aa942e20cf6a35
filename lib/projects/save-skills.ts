import { eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { projectSkills } from '@/db/schema'

/** Writes which skills a project could teach, in place of what was said before, inside the caller's transaction. */
export async function saveSkills(tx: Database, projectId: string, skills: Readonly<Record<string, number>>) {
  await tx.delete(projectSkills).where(eq(projectSkills.projectId, projectId))
  const rows = Object.entries(skills).map(([skillId, level]) => ({ projectId, skillId, level }))
  if (rows.length > 0) await tx.insert(projectSkills).values(rows)
}

/** The refusal's words for skills that the catalogue does not have; undefined when it has them all. */
export function unknownSkills(skills: Readonly<Record<string, number>>, known: ReadonlyMap<string, unknown>) {
  const unknown = Object.keys(skills).filter((id) => !known.has(id))
  return unknown.length === 0 ? undefined : `The catalogue has no skill called ${unknown.join(', ')}.`
}

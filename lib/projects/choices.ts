import type { Context } from '@/lib/access/context'
import { currentCatalogue } from '@/lib/catalog/queries'

/** What the forms of projects offer to choose from: every skill, and the catalogue's patterns of projects to begin with. */
export async function choicesForProjects(context: Context) {
  const { skills, activities } = await currentCatalogue(context)
  const patterns = [...activities.values()].filter(({ kind }) => kind === 'project')
  return {
    skills: [...skills.values()].map(({ id, title, area }) => ({ id, title, area })),
    patterns: patterns.map(({ id, title }) => ({ id, title })),
    pattern: (id: string) => patterns.find((pattern) => pattern.id === id),
  }
}

/** The hours that a goal is likely to take: those of the smallest pattern of a project that leads to it, or a usual number. */
export async function usualHours(context: Context, skillId: string, level: number): Promise<number> {
  const { activities } = await currentCatalogue(context)
  const hours = [...activities.values()].flatMap(({ kind, raises, hours: takes }) =>
    kind === 'project' && (raises[skillId] ?? 0) >= level ? [takes] : [],
  )
  return hours.length > 0 ? Math.min(...hours) : 40
}

import type { Context } from '@/lib/access/context'
import { currentCatalogue } from '@/lib/catalog/queries'
import { done, refuse, type Result } from '@/lib/core/result'

/** What the levels of a skill mean, from 0 to 7, for whoever is about to claim one. */
export async function levelsInWords(
  context: Context,
  { skillId }: { skillId: string },
): Promise<Result<{ levels: readonly string[] }>> {
  const skill = (await currentCatalogue(context)).skills.get(skillId)
  return skill ? done({ levels: skill.levels }) : refuse('not-found', 'That skill is not in the catalogue.')
}

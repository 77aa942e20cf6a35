import type { Context } from '@/lib/access/context'
import { currentCatalogue } from '@/lib/catalog/queries'
import { refuse, type Result } from '@/lib/core/result'
import type { ExperienceContent } from './model'

/** What is wrong with an experience that a form cannot know: a day that has not come, a skill that is not in the catalogue. */
export async function faultIn(
  context: Context,
  { from, skillIds }: ExperienceContent,
  kept: readonly string[] = [],
): Promise<Result<never> | undefined> {
  if (from > context.now.toISOString().slice(0, 10))
    return refuse('invalid', 'That work has not begun yet.', { from: 'Give the day on which it began.' })
  const { skills } = await currentCatalogue(context)
  // A skill that was retired since may stay where it stands.
  if (skillIds.some((id) => !skills.has(id) && !kept.includes(id)))
    return refuse('invalid', 'One of the skills is not in the catalogue.', {
      skillIds: 'Choose skills from the list; one of these is not in the catalogue.',
    })
  return undefined
}

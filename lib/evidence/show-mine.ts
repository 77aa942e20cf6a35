import type { Context } from '@/lib/access/context'
import { todayIn } from '@/lib/pathways/model'
import { timeZoneOf } from '@/lib/pathways/queries'
import { draftsOf } from './keep-draft'
import { openGoals } from './open-goals'
import { evidenceOf } from './queries'
import { reviewersOf } from './reviewers'
import type { MyEvidence } from './view'

/** What the actor has handed in, begun or been asked for, and who looks at it next. */
export async function showMine(context: Context): Promise<MyEvidence> {
  const pieces = await evidenceOf(context, context.actor.id)
  const served = new Set(pieces.filter(({ state }) => state !== 'withdrawn').flatMap(({ content }) => content.goalIds))
  const titles = new Map(pieces.map(({ id, title }) => [id, title]))

  return {
    pieces,
    drafts: (await draftsOf(context))
      .filter(({ about }) => about === 'new' || titles.has(about))
      .map(({ about, content, savedAt }) => ({
        about,
        title: content.title.trim() || titles.get(about) || 'Without a title yet',
        savedAt,
      })),
    goals: (await openGoals(context)).filter(({ id }) => !served.has(id)),
    reviewers: await reviewersOf(context),
    today: todayIn((await timeZoneOf(context, context.actor.id)) ?? 'UTC', context.now),
  }
}

import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { currentCatalogue } from '@/lib/catalog/queries'
import { done, refuse, type Result } from '@/lib/core/result'
import { factsOf } from '../facts'
import { goalOfActivity } from '@/lib/projects/model'
import { isPlacement } from '@/lib/rotation/model'
import { goalIsOver, isTheirs } from '../goals'
import type { SteerStepInput } from '../input'
import { saveTerms, staleTerms } from '../save-terms'

/** Someone decides that an activity must be in their plan, must not be, or must begin in a certain week. */
export async function steerStep(context: Context, input: SteerStepInput): Promise<Result<{ activityId: string }>> {
  const { actor, db } = context
  authorize(actor, 'terms.set', actor)
  const { activityId, wish, beginsIn } = input
  const facts = await factsOf(context, actor.id)
  const { activities } = await currentCatalogue(context)
  if (!facts || (!activities.has(activityId) && !isTheirs(facts, activityId)))
    return refuse('not-found', goalOfActivity(activityId) ? goalIsOver : 'That activity is not in the catalogue.')
  if (isPlacement(activityId) && beginsIn)
    return refuse('conflict', 'A placement has its own days. Ask for a swap, or speak with your programme manager.')
  if (wish === 'leave-out' && beginsIn)
    return refuse('invalid', 'An activity that is left out cannot begin in a week.', { beginsIn: 'Leave this empty.' })
  const { terms } = facts
  const fixed = Object.entries(terms.fixed).filter(([id]) => id !== activityId)

  return db.transaction(async (tx) => {
    const change = {
      include: withWish(terms.include, activityId, wish === 'keep'),
      exclude: withWish(terms.exclude, activityId, wish === 'leave-out'),
      fixed: Object.fromEntries(beginsIn ? [...fixed, [activityId, beginsIn]] : fixed),
    }
    if (!(await saveTerms(tx, actor.id, change, terms.version))) return refuse('stale', staleTerms)
    await record(tx, context, 'terms.set', actor.id, input)
    return done({ activityId })
  })
}

const withWish = (list: readonly string[], id: string, wished: boolean): string[] =>
  [...list.filter((other) => other !== id), ...(wished ? [id] : [])].sort()

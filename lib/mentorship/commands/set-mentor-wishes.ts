import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { currentCatalogue } from '@/lib/catalog/queries'
import { done, refuse, type Result } from '@/lib/core/result'
import type { SetMentorWishesInput } from '../capacity-input'
import { openMentors, saveWishes, usualWishes, wishesOf } from '../wishes'

/** Someone says how much time they would like with a mentor, what to learn, and with whom they would or would not be paired. */
export async function setMentorWishes(context: Context, input: SetMentorWishesInput): Promise<Result<null>> {
  const { actor, db } = context
  const { minutesPerWeek, skills, prefers, avoids, version } = input
  authorize(actor, 'mentoring.wish', actor)
  const catalogue = (await currentCatalogue(context)).skills
  if (!skills.every((id) => catalogue.has(id)))
    return refuse('not-found', 'One of those skills is not in the catalogue.')
  const open = new Set((await openMentors(context)).map(({ id }) => id))
  if (![...prefers, ...avoids].every((id) => open.has(id)))
    return refuse('not-found', 'One of those people is no longer open to mentor. Reload the page to see who is.')
  const before = (await wishesOf(context, [actor.id])).get(actor.id) ?? usualWishes
  // Who is not open just now stood not on the form; what was said of them holds when they are open again.
  const unasked = (ids: readonly string[]) => ids.filter((id) => !open.has(id))
  const wishes = {
    minutesPerWeek,
    skills,
    prefers: [...prefers, ...unasked(before.prefers)],
    avoids: [...avoids, ...unasked(before.avoids)],
  }

  return db.transaction(async (tx) => {
    if (!(await saveWishes(tx, actor.id, wishes, version))) return refuse('stale', stale)
    // Whom someone would rather avoid is no business of the history, which more people read than the wishes.
    await record(tx, context, 'mentoring.wish', actor.id, { minutesPerWeek, skills })
    return done(null)
  })
}

const stale =
  'Your wishes were changed elsewhere meanwhile. Reload the page, have a look at them, and say again what you want.'

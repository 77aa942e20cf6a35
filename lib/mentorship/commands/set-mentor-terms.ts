import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { lockMentor } from '@/lib/people/mentor-capacity'
import type { SetMentorTermsInput } from '../capacity-input'
import { saveMentorTerms } from '../terms'

/** Someone says whether they may be proposed as a mentor, to how many people, and how much of their week it may take. */
export async function setMentorTerms(
  context: Context,
  { version, ...terms }: SetMentorTermsInput,
): Promise<Result<{ isOpen: boolean }>> {
  const { actor, db } = context
  authorize(actor, 'mentoring.offer', actor)
  if (terms.isOpen && (terms.people === 0 || terms.minutesPerWeek === 0))
    return refuse('invalid', 'To be open to mentor, offer room for one person and some minutes a week at least.', {
      [terms.people === 0 ? 'people' : 'minutesPerWeek']: 'Offer more than none, or close yourself to proposals.',
    })

  return db.transaction(async (tx) => {
    await lockMentor(tx, actor.id)
    if (!(await saveMentorTerms(tx, actor.id, terms, version))) return refuse('stale', stale)
    await record(tx, context, 'mentoring.offer', actor.id, terms)
    return done({ isOpen: terms.isOpen })
  })
}

const stale =
  'What you offer was changed elsewhere meanwhile. Reload the page, have a look at what it is now, and say again what you want.'

import { reviewRequests } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import { findEvidence } from '@/lib/evidence/queries'
import { holdAsRead } from '../as-read'
import { colleaguesFor } from '../colleagues'
import type { AskColleagueInput } from '../input'

/** A reviewer asks a colleague to look at a piece; until they have answered, they see that piece and may judge it. */
export async function askColleague(
  context: Context,
  { evidenceId, colleagueId, note }: AskColleagueInput,
): Promise<Result<{ evidenceId: string; name: string }>> {
  const { actor, db, now } = context
  const piece = await findEvidence(context, evidenceId)
  if (!piece) return refuse('not-found', 'That piece of evidence is not here for you to review.')
  authorize(actor, 'evidence.ask', piece.person)
  const colleague = (await colleaguesFor(context, piece)).find(({ id }) => id === colleagueId)
  if (!colleague)
    return refuse('invalid', 'Choose a colleague from the list.', {
      colleagueId: 'Choose someone from the list: whoever is asked already, or has signed, is not on it.',
    })

  return db.transaction(async (tx) => {
    const wrong = await holdAsRead(tx, { ...piece, evidenceId }, ['waiting'])
    if (wrong) return wrong
    const request = { id: newId(now), evidenceId, askedBy: actor.id, askedOf: colleagueId, note, askedAt: now }
    await tx.insert(reviewRequests).values(request).onConflictDoNothing()
    await record(tx, context, 'evidence.ask', evidenceId, { verdict: 'ask', colleagueId })
    return done({ evidenceId, name: colleague.name })
  })
}

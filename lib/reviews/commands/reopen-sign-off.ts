import { and, eq } from 'drizzle-orm'
import { evidence, signOffs } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { inSightOf } from '@/lib/access/visible-people'
import { done, refuse, type Result } from '@/lib/core/result'
import { addDays } from '@/lib/core/weeks'
import { daysToReview } from '@/lib/evidence/model'
import { appendToLedger } from '@/lib/ledger/append'
import { settleLevel } from '@/lib/ledger/settle-level'
import { beforeTheMove } from '@/lib/pathways/forecast-move'
import { findPerson } from '@/lib/people/queries'
import type { ReopenSignOffInput } from '../input'
import { standingTo } from '../standing'

const unknown = 'There is no sign-off here by that name.'

/** Someone who guides a person takes a sign-off back, with the reason: a row of its own, and the piece waits for a review again. */
export async function reopenSignOff(
  context: Context,
  { signOffId, reason }: ReopenSignOffInput,
): Promise<Result<{ evidenceId: string; reopeningId: string; attested: number }>> {
  const { actor, db, now } = context
  const [row] = await db
    .select()
    .from(signOffs)
    .where(and(eq(signOffs.id, signOffId), eq(signOffs.entry, 'sign-off'), inSightOf(context, signOffs.personId)))
  const person = row && (await findPerson(context, row.personId))
  if (!row || !person) return refuse('not-found', unknown)
  authorize(actor, 'sign-off.reopen', person)
  const forecast = await beforeTheMove(context, person)

  const { personId, skillId, level, evidenceId, evidenceHash } = row
  const result = await db.transaction(async (tx) => {
    const [piece] = await tx.select().from(evidence).where(eq(evidence.id, evidenceId)).for('update')
    const about = { personId, skillId, level, evidenceId, evidenceHash, signerStanding: standingTo(actor, person) }
    const appended = await appendToLedger(tx, context, { ...about, note: reason, reopens: row.seq })
    if (!appended.isNew)
      return refuse('conflict', 'This sign-off has been reopened already. Reload the page to see why.')

    const { after } = await settleLevel(tx, context, personId, skillId)
    if (piece?.state === 'signed-off' && piece.contentHash === evidenceHash) {
      const promisedBy = addDays(now.toISOString().slice(0, 10), daysToReview)
      await tx.update(evidence).set({ state: 'waiting', promisedBy }).where(eq(evidence.id, evidenceId))
    }
    await record(tx, context, 'sign-off.reopen', personId, { signOffId, skillId, level, reopeningId: appended.row.id })
    return done({ evidenceId, attested: after, reopeningId: appended.row.id })
  })
  if (result.ok) await forecast('reopening', result.value.reopeningId)
  return result
}

import { and, eq, ne } from 'drizzle-orm'
import { ticketImports } from '@/db/schema'
import { within, type Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { findImport, touchedSince } from '../find-import'
import type { UndoInput } from '../input'
import { lockTeam } from '../lock-team'
import { putBack } from '../put-back'

/** Takes an import back whole, or stops it while it is under way; what a later import touched keeps its later state. */
export async function undoImport(
  context: Context,
  { importId, version }: UndoInput,
): Promise<Result<{ teamId: string; kept: number }>> {
  const { actor, db, now } = context
  const found = await findImport(context, importId)
  if (!found) return refuse('not-found', 'There is no such import.')
  const { line, team } = found
  authorize(actor, 'team.lead', team)
  if (line.state === 'undone') return refuse('conflict', `This import was taken back by ${line.undoneBy ?? 'someone'}.`)
  return db.transaction(async (tx) => {
    await lockTeam(tx, team.id)
    const [claimed] = await tx
      .update(ticketImports)
      .set({ state: 'undone', content: null, undoneBy: actor.id, undoneAt: now, version: version + 1 })
      .where(and(eq(ticketImports.id, importId), eq(ticketImports.version, version), ne(ticketImports.state, 'undone')))
      .returning({ id: ticketImports.id })
    if (!claimed) return refuse('stale', 'This import was taken back a moment ago. Reload the page.')
    const kept = await touchedSince(within(context, tx), team.id, importId)
    await putBack(tx, team.id, importId)
    await record(tx, context, 'team.lead', team.id, { did: 'undo-tickets', importId, kept })
    return done({ teamId: team.id, kept })
  })
}

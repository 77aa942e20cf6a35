import { createHash } from 'node:crypto'
import { and, count, eq, inArray } from 'drizzle-orm'
import { ticketImports } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { newId } from '@/lib/core/ids'
import { done, refuse, type Result } from '@/lib/core/result'
import { findTeam } from '@/lib/people/teams'
import type { ReadLogInput } from '../input'
import { lockTeam } from '../lock-team'
import { kept, noTeam } from '../look-at-log'
import { ticketLimits } from '../model'
import { wakeTakingIn } from '../taking/work-on'

const mostWaiting = 5

/** Has an export taken in by background work; sent twice while it waits, it is the same import. */
export async function takeInLog(
  context: Context,
  { teamId, name, reading, bytes }: ReadLogInput,
): Promise<Result<{ importId: string }>> {
  const { actor, db, now } = context
  const team = await findTeam(context, teamId)
  if (!team) return noTeam
  authorize(actor, 'team.lead', team)
  if (bytes.length === 0) return refuse('invalid', 'This file is empty. Choose another one.')
  if (bytes.length > ticketLimits.bytes)
    return refuse(
      'invalid',
      `It has more than ${ticketLimits.bytes / 1e6} MB, which is the most. Export fewer weeks at a time.`,
    )
  const contentHash = createHash('sha256').update(bytes).digest('hex')
  const importId = newId(now)
  const taken = await db.transaction(async (tx): Promise<Result<{ importId: string }>> => {
    await lockTeam(tx, teamId)
    const isUnderWay = and(eq(ticketImports.teamId, teamId), inArray(ticketImports.state, ['queued', 'reading']))
    const [same] = await tx
      .select({ id: ticketImports.id })
      .from(ticketImports)
      .where(and(isUnderWay, eq(ticketImports.contentHash, contentHash)))
    if (same) return done({ importId: same.id })
    const [waiting] = await tx.select({ count: count() }).from(ticketImports).where(isUnderWay)
    if ((waiting?.count ?? 0) >= mostWaiting)
      return refuse('too-many', `${mostWaiting} imports of this team are under way. Wait for one of them.`)
    const file = { fileName: name, contentHash, content: new Uint8Array(bytes), reading: kept(reading) }
    await tx
      .insert(ticketImports)
      .values({ id: importId, teamId, ...file, state: 'queued', askedBy: actor.id, askedAt: now })
    await record(tx, context, 'team.lead', teamId, { did: 'take-in-tickets', importId })
    return done({ importId })
  })
  if (taken.ok) wakeTakingIn()
  return taken
}

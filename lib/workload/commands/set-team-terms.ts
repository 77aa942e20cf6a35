import { and, eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { teamTerms } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { findTeam } from '@/lib/people/teams'
import type { SetTeamTermsInput } from '../input'

/** A lead says what the team aims at, and what it counts with. It holds for every week, also for those that are over. */
export async function setTeamTerms(
  context: Context,
  { teamId, version, ...terms }: SetTeamTermsInput,
): Promise<Result<{ version: number }>> {
  const team = await findTeam(context, teamId)
  if (!team) return refuse('not-found', 'There is no such team.')
  authorize(context.actor, 'team.lead', team)
  return context.db.transaction(async (tx) => {
    if (!(await saveTerms(tx, teamId, terms, version))) return refuse('stale', stale)
    await record(tx, context, 'team.lead', teamId, { did: 'set-terms', ...terms })
    return done({ version: version + 1 })
  })
}

type Terms = Omit<SetTeamTermsInput, 'teamId' | 'version'>

/** The first row is written once, and every later one by its version: of two at a time, one is told. */
async function saveTerms(tx: Database, teamId: string, terms: Terms, version: number): Promise<boolean> {
  const saved =
    version === 0
      ? await tx
          .insert(teamTerms)
          .values({ teamId, ...terms })
          .onConflictDoNothing()
          .returning()
      : await tx
          .update(teamTerms)
          .set({ ...terms, version: version + 1 })
          .where(and(eq(teamTerms.teamId, teamId), eq(teamTerms.version, version)))
          .returning()
  return saved.length > 0
}

const stale =
  'The terms of the team were changed elsewhere meanwhile. Reload the page, have a look at them, and say again what you want.'

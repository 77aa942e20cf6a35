import { and, eq } from 'drizzle-orm'
import { portfolios } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import type { SetWordsInput } from '../input'

/** Someone says in their own words what readers see first. */
export async function setWords(
  context: Context,
  { version, ...words }: SetWordsInput,
): Promise<Result<{ version: number }>> {
  const { actor, db } = context
  authorize(actor, 'portfolio.edit', actor)

  return db.transaction(async (tx) => {
    // What was never chosen is not shown, readiness included.
    const first = { ...words, personId: actor.id, showsReadiness: false, version: 1 }
    const [written] =
      version === 0
        ? await tx.insert(portfolios).values(first).onConflictDoNothing().returning()
        : await tx
            .update(portfolios)
            .set({ ...words, version: version + 1 })
            .where(and(eq(portfolios.personId, actor.id), eq(portfolios.version, version)))
            .returning()
    if (!written)
      return refuse(
        'stale',
        'You changed this elsewhere in the meantime. Copy what you wrote, reload, and send it again.',
      )
    await record(tx, context, 'portfolio.edit', actor.id, { did: 'set-words' })
    return done({ version: written.version })
  })
}

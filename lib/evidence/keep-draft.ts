import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { evidenceDrafts } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { done, refuse, type Result } from '@/lib/core/result'
import { draftContent, type discardDraftInput, type DraftContent, type saveDraftInput } from './input'
import { findEvidence } from './queries'

/** Keeps what someone has written so far. History does not hear of it: what is not handed in concerns nobody else. */
export async function saveDraft(
  context: Context,
  { about, content }: z.infer<typeof saveDraftInput>,
): Promise<Result<{ savedAt: Date }>> {
  const { actor, db, now } = context
  if (!(await mayDraft(context, about))) return refuse('not-found', 'That evidence does not exist.')
  await db
    .insert(evidenceDrafts)
    .values({ personId: actor.id, about, content, savedAt: now })
    .onConflictDoUpdate({ target: [evidenceDrafts.personId, evidenceDrafts.about], set: { content, savedAt: now } })
  return done({ savedAt: now })
}

/** Lets go of a draft; what was handed in stays. */
export async function discardDraft(
  { actor, db }: Context,
  { about }: z.infer<typeof discardDraftInput>,
): Promise<Result<{ about: string }>> {
  await db.delete(evidenceDrafts).where(and(eq(evidenceDrafts.personId, actor.id), eq(evidenceDrafts.about, about)))
  return done({ about })
}

export type Draft = { about: string; content: DraftContent; savedAt: Date }

/** Someone's own drafts, the latest first. */
export async function draftsOf({ actor, db }: Context): Promise<Draft[]> {
  const rows = await db.select().from(evidenceDrafts).where(eq(evidenceDrafts.personId, actor.id)).limit(200)
  return rows
    .flatMap(({ about, content, savedAt }) => {
      const read = draftContent.safeParse(content)
      return read.success ? [{ about, content: read.data, savedAt }] : []
    })
    .sort((one, other) => other.savedAt.getTime() - one.savedAt.getTime())
}

/** The actor's own draft of a piece, or of a new one. */
export const findDraft = async (context: Context, about: string): Promise<Draft | undefined> =>
  (await draftsOf(context)).find((draft) => draft.about === about)

/** The same, for the open form to ask whether another device has gone on. */
export async function askForDraft(
  context: Context,
  { about }: { about: string },
): Promise<Result<{ draft: Draft | null }>> {
  return done({ draft: (await findDraft(context, about)) ?? null })
}

async function mayDraft(context: Context, about: string): Promise<boolean> {
  const { actor } = context
  if (about === 'new') {
    authorize(actor, 'evidence.submit', actor)
    return true
  }
  const found = await findEvidence(context, about)
  if (found) authorize(actor, 'evidence.submit', found.person)
  return found !== undefined
}

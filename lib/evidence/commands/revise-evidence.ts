import { eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { evidence, evidenceRevisions } from '@/db/schema'
import { within, type Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { sayList } from '@/lib/core/say'
import { needsSignature, signedLevelsOn } from '@/lib/ledger/lacking'
import { changedParts } from '../changes'
import { checkContent } from '../check-content'
import { handedIn, holdPiece, writeRevision } from '../hand-in'
import type { ReviseEvidenceInput } from '../input'
import { letLapse } from '../let-lapse'
import type { EvidenceContent } from '../model'
import { findEvidence } from '../queries'

/** The author changes a piece and hands it in again: it waits anew, and what was signed off on its old content is void. */
export async function reviseEvidence(context: Context, input: ReviseEvidenceInput): Promise<Result<{ id: string }>> {
  const { actor, db, now } = context
  const { evidenceId, revision, voids, ...typed } = input
  const found = await findEvidence(context, evidenceId)
  if (!found) return refuse('not-found', 'That evidence does not exist.')
  authorize(actor, 'evidence.submit', found.person)
  const checked = await checkContent(context, typed, found.content)
  if (!checked.ok) return checked
  const content = checked.value
  const next = handedIn(content, revision + 1, now)

  return db.transaction(async (tx) => {
    const standing = await holdPiece(tx, evidenceId)
    if (standing?.revision !== revision) return refuse('stale', await sayStale(tx, evidenceId, revision))
    const isSame = standing.contentHash === next.contentHash
    if (isSame && standing.state !== 'withdrawn') return refuse('invalid', 'Nothing differs from what you handed in.')
    const signed = () => signedLevelsOn(within(context, tx), found)
    if (!voids && (await signed()).length > 0) return refuse('conflict', sayVoids, { voids: 'Tick this to go on.' })

    await tx.update(evidence).set(next).where(eq(evidence.id, evidenceId))
    // Exactly what was signed off once, and never taken back, is signed off: nobody needs to look at it again.
    const again = await signed()
    if (again.length > 0 && !needsSignature(again))
      await tx.update(evidence).set({ state: 'signed-off' }).where(eq(evidence.id, evidenceId))
    await writeRevision(tx, context, { evidenceId, revision: revision + 1, content, draft: evidenceId })
    await letLapse(tx, context, { id: evidenceId, personId: actor.id })
    const particulars = { did: 'revise', revision: revision + 1, contentHash: next.contentHash }
    await record(tx, context, 'evidence.submit', evidenceId, particulars)
    return done({ id: evidenceId })
  })
}

const sayVoids = 'This is signed off. Changing it makes the sign-offs void: say that you know, then hand it in again.'

async function sayStale(tx: Database, evidenceId: string, revision: number): Promise<string> {
  const revisions = await tx
    .select({ revision: evidenceRevisions.revision, content: evidenceRevisions.content })
    .from(evidenceRevisions)
    .where(eq(evidenceRevisions.evidenceId, evidenceId))
    .orderBy(evidenceRevisions.revision)
  const written: EvidenceContent | undefined = revisions.find((one) => one.revision === revision)?.content
  const latest = revisions.at(-1)?.content
  const parts = written && latest ? changedParts(written, latest) : []
  const what = parts.length > 0 ? `what changed: the ${sayList(parts)}` : 'in another tab or on another device'
  return `This piece was changed meanwhile (${what}). What you typed is kept: reload the page to go on from there.`
}

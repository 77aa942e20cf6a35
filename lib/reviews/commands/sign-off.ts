import { eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { evidence } from '@/db/schema'
import { within, type Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { record } from '@/lib/access/record'
import { done, refuse, type Result } from '@/lib/core/result'
import { findEvidence } from '@/lib/evidence/queries'
import type { FoundEvidence } from '@/lib/evidence/view'
import { appendToLedger, standingSignOff } from '@/lib/ledger/append'
import { needsSignature, signedLevelsOn } from '@/lib/ledger/lacking'
import { attestedNow, settleLevel } from '@/lib/ledger/settle-level'
import { beforeTheMove } from '@/lib/pathways/forecast-move'
import { answerRequests, changed, holdAsRead } from '../as-read'
import type { SignOffInput } from '../input'
import { standingTo } from '../standing'

export type SignedOff = {
  evidenceId: string
  /** The ledger's rows, one for each skill. */
  signOffIds: string[]
  /** Skill → the level that is attested now. */
  attested: Record<string, number>
  waitsForAnother: boolean
}

/** A reviewer vouches that this evidence, exactly as they read it, shows these levels. Nobody signs off their own. */
export async function signOff(context: Context, input: SignOffInput): Promise<Result<SignedOff>> {
  const { actor, db, now } = context
  const piece = await findEvidence(context, input.evidenceId)
  if (!piece) return refuse('not-found', 'That piece of evidence is not here for you to review.')
  authorize(actor, 'evidence.review', piece)
  const beyond = beyondTheClaims(piece, input)
  if (beyond) return beyond
  const before = await signedAlready(context, piece, input)
  if (before) return before
  const forecast = await beforeTheMove(context, piece.person)
  let moved: string | undefined

  const result = await db.transaction(async (tx): Promise<Result<SignedOff>> => {
    const wrong = await holdAsRead(tx, input, ['waiting', 'signed-off'])
    if (wrong) return wrong
    const { personId, id } = piece
    const signerStanding = standingTo(actor, piece.person)
    const about = { personId, evidenceId: id, evidenceHash: input.contentHash, signerStanding }
    const otherwise = await signedOtherwise(tx, context, input, about)
    if (otherwise) return otherwise
    const signed = []
    for (const [skillId, level] of Object.entries(input.levels))
      signed.push(await appendToLedger(tx, context, { ...about, skillId, level, note: input.note }))

    const attested: Record<string, number> = {}
    for (const skillId of Object.keys(input.levels))
      attested[skillId] = (await settleLevel(tx, context, personId, skillId)).after
    const waitsForAnother = needsSignature(await signedLevelsOn(within(context, tx), piece))
    await tx
      .update(evidence)
      .set({ state: waitsForAnother ? 'waiting' : 'signed-off' })
      .where(eq(evidence.id, id))
    await answerRequests(tx, now, id, waitsForAnother ? actor.id : undefined)
    const signOffIds = signed.map(({ row }) => row.id)
    moved = signed.find(({ isNew }) => isNew)?.row.id
    if (moved)
      await record(tx, context, 'evidence.review', id, { verdict: 'sign-off', levels: input.levels, signOffIds })
    return done({ evidenceId: id, signOffIds, attested, waitsForAnother })
  })
  if (moved) await forecast('sign-off', moved)
  return result
}

/** Nobody can sign off more than a piece claims, and the claims are those that were read. */
function beyondTheClaims(piece: FoundEvidence, { levels, contentHash }: SignOffInput): Result<never> | undefined {
  if (contentHash !== piece.contentHash) return changed
  for (const [skillId, level] of Object.entries(levels)) {
    const claim = piece.claims.find((claimed) => claimed.skillId === skillId)
    if (!claim) return refuse('invalid', 'This piece does not claim that skill. Reload the page and choose again.')
    if (level > claim.level)
      return refuse(
        'invalid',
        `This piece claims ${claim.title} ${claim.level}; nobody can sign off more than it claims.`,
        { [`levels.${skillId}`]: `Choose ${claim.level} or less.` },
      )
  }
  return undefined
}

/** The same sign-off sent again: it stands there, and is answered as it was the first time. */
async function signedAlready(
  context: Context,
  { signOffs, personId, id, state }: FoundEvidence,
  { levels }: SignOffInput,
): Promise<Result<SignedOff> | undefined> {
  const mine = signOffs.filter(({ counts, signerId }) => counts && signerId === context.actor.id)
  const standing = Object.entries(levels).map(([skillId, level]) =>
    mine.find((given) => given.skillId === skillId && given.level === level),
  )
  if (!standing.every((given) => given !== undefined)) return undefined
  const attested = await attestedNow(context, personId, Object.keys(levels))
  const signOffIds = standing.map((given) => given.id)
  return done({ evidenceId: id, signOffIds, attested, waitsForAnother: state === 'waiting' })
}

/** Who has signed another level of this piece already has it reopened first; nothing in the ledger is overwritten. */
async function signedOtherwise(
  tx: Database,
  { actor }: Context,
  { levels }: SignOffInput,
  about: { evidenceId: string; evidenceHash: string },
): Promise<Result<never> | undefined> {
  for (const [skillId, level] of Object.entries(levels)) {
    const before = await standingSignOff(tx, actor.id, { ...about, skillId })
    if (before && before.level !== level)
      return refuse(
        'conflict',
        `You signed off level ${before.level} on this piece already. Reopen that sign-off first, with the reason.`,
      )
  }
  return undefined
}

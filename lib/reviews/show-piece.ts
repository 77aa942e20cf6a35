import type { Context } from '@/lib/access/context'
import { can } from '@/lib/access/policy'
import { currentCatalogue } from '@/lib/catalog/queries'
import { findEvidence } from '@/lib/evidence/queries'
import { signedLevelsOn } from '@/lib/ledger/lacking'
import { colleaguesFor } from './colleagues'
import { askersOf } from './show-queue'
import type { PieceToJudge } from './view'
import { proofInWords, standingInWords } from './words'

/** A piece beside what it has to show, for whoever may judge it; undefined for everyone else. */
export async function showPiece(context: Context, evidenceId: string): Promise<PieceToJudge | undefined> {
  const piece = await findEvidence(context, evidenceId)
  if (!piece || !can(context.actor, 'evidence.review', piece)) return undefined
  const { skills } = await currentCatalogue(context)
  const counting = piece.signOffs.filter(({ counts }) => counts)
  const levels = await signedLevelsOn(context, piece)
  const asked = (await askersOf(context)).get(piece.id)
  const mayAsk = piece.state === 'waiting' && can(context.actor, 'evidence.ask', piece.person)

  return {
    ...piece,
    claims: piece.claims.map(({ skillId, title, level }) => ({
      skillId,
      title,
      level,
      levels: skills.get(skillId)?.levels ?? [],
      proofSays: proofInWords(level, skills.get(skillId)?.proof),
      signed: counting
        .filter((given) => given.skillId === skillId)
        .map(({ id, signer, level: given, at }) => ({ id, signer, level: given, at })),
    })),
    question: asked ? { askedBy: asked.name, note: asked.note } : null,
    standing: standingInWords(
      levels.map(({ skillId, level, lacking }) => ({
        title: skills.get(skillId)?.title ?? skillId,
        level,
        lacking,
        signers: counting.filter((given) => given.skillId === skillId).map(({ signer }) => signer),
      })),
    ),
    hasSigned: counting.some(({ signerId }) => signerId === context.actor.id),
    mayReopen: can(context.actor, 'sign-off.reopen', piece.person),
    colleagues: mayAsk ? await colleaguesFor(context, piece) : [],
  }
}

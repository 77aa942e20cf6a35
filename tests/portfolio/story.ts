import { eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { badges, evidence, evidenceRevisions, issuerKeys, signOffs } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { newId } from '@/lib/core/ids'
import { contentHash } from '@/lib/evidence/content-hash'
import type { EvidenceContent } from '@/lib/evidence/model'
import { appendToLedger } from '@/lib/ledger/append'
import { addExperience } from '@/lib/portfolio/commands/add-experience'
import { asReader } from '@/lib/portfolio/queries'
import type { PortfolioDesk } from '@/lib/portfolio/view'
import { now, priya } from '../support/world'

/** A freelance project of Priya's. */
export const dental = {
  kind: 'freelance' as const,
  title: 'Network for a dental practice',
  client: 'Park Dental',
  from: '2026-03-02',
  to: '2026-06-30',
  summary: 'Moved fourteen people to a new office.',
  skillIds: ['networking'],
}

export async function added(context: Context, shown = true): Promise<string> {
  const result = await addExperience(context, { ...dental, shown })
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value.experienceId
}

type Piece = { id: string; content: EvidenceContent; contentHash: string }

/** Evidence of Priya's, as it stands in the database. */
export async function givePiece(db: Database, differs: Partial<EvidenceContent> = {}): Promise<Piece> {
  const content: EvidenceContent = {
    title: 'Change record for the branch office',
    account: 'I planned it.',
    url: null,
    file: null,
    happenedOn: null,
    claims: { networking: 2 },
    goalIds: [],
    ...differs,
  }
  const piece = { id: newId(now), content, contentHash: contentHash(content) }
  const { id } = piece
  await db.insert(evidence).values({
    id,
    personId: priya.id,
    state: 'waiting',
    revision: 1,
    contentHash: piece.contentHash,
    submittedAt: now,
    promisedBy: '2027-01-11',
    minutes: 5,
    createdAt: now,
  })
  await db
    .insert(evidenceRevisions)
    .values({ evidenceId: id, revision: 1, content, contentHash: piece.contentHash, madeAt: now })
  return piece
}

const said = ({ id, contentHash: evidenceHash }: Piece) => ({
  personId: priya.id,
  skillId: 'networking',
  level: 2,
  signerStanding: 'mentor' as const,
  evidenceId: id,
  evidenceHash,
  note: 'Seen.',
})

/** Whoever asks vouches for Networking 2 on a piece. */
export async function giveSignOff(signer: Context, piece: Piece): Promise<string> {
  const { row } = await appendToLedger(signer.db, signer, said(piece))
  return row.id
}

export async function reopen(signer: Context, piece: Piece, signOffId: string): Promise<void> {
  const [row] = await signer.db.select().from(signOffs).where(eq(signOffs.id, signOffId))
  await appendToLedger(signer.db, signer, { ...said(piece), note: 'It was not so.', reopens: row?.seq ?? 0 })
}

export async function withdraw(db: Database, evidenceId: string): Promise<void> {
  await db.update(evidence).set({ state: 'withdrawn' }).where(eq(evidence.id, evidenceId))
}

export async function giveBadge(db: Database, signOffId: string): Promise<string> {
  const id = newId(now)
  await db.insert(issuerKeys).values({ id: 'key', publicKey: 'z', createdAt: now })
  await db.insert(badges).values({
    id,
    signOffId,
    personId: priya.id,
    credential: {},
    keyId: 'key',
    statusIndex: 0,
    issuedBy: priya.id,
    issuedAt: now,
  })
  return id
}

export function theirs(desk: PortfolioDesk) {
  const { evidence: pieces, signOffs: signed, badges: issued, experiences } = asReader(desk)
  return { evidence: pieces, signOffs: signed, badges: issued, experiences }
}

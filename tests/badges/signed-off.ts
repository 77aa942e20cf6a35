import { eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { evidence, evidenceRevisions } from '@/db/schema'
import type { Issuing } from '@/lib/access/issuing'
import { newId } from '@/lib/core/ids'
import { contentHash } from '@/lib/evidence/content-hash'
import type { EvidenceContent } from '@/lib/evidence/model'
import { appendToLedger } from '@/lib/ledger/append'
import { settleLevel } from '@/lib/ledger/settle-level'
import type { As } from '../support/world'
import { marcus, now, priya } from '../support/world'

/** Where the badges of the tests are issued, and with which key. */
export const house: Issuing = { address: 'https://fernhill.example', seed: new Uint8Array(32).fill(7) }

type Given = {
  level?: number
  skillId?: string
  signer?: typeof marcus
  at?: Date
  standing?: 'mentor' | 'lead' | 'colleague'
}

/** A piece of Priya's work, and Marcus's sign-off of it; its level is settled, as a review does. */
export async function signedOff(as: As, db: Database, given: Given = {}) {
  const { level = 3, skillId = 'networking', signer = marcus, at = now, standing = 'mentor' } = given
  const content = pieceOf(skillId, level)
  const evidenceId = await handIn(db, content, at)
  const { row } = await appendToLedger(db, as(signer, at), {
    personId: priya.id,
    skillId,
    level,
    signerStanding: standing,
    evidenceId,
    evidenceHash: contentHash(content),
    note: 'Seen it work.',
  })
  await settleLevel(db, as(signer, at), priya.id, skillId)
  return { signOffId: row.id, seq: row.seq, evidenceId, row }
}

/** Takes a sign-off back, as a review does. */
export async function reopened(as: As, db: Database, { row }: Awaited<ReturnType<typeof signedOff>>) {
  const { personId, skillId, level, signerStanding, evidenceId, evidenceHash, seq } = row
  const said = { personId, skillId, level, signerStanding, evidenceId, evidenceHash }
  await appendToLedger(db, as(marcus), { ...said, note: 'It was not hers.', reopens: seq })
  await settleLevel(db, as(marcus), personId, skillId)
}

export async function changeEvidence(db: Database, evidenceId: string): Promise<void> {
  await db
    .update(evidence)
    .set({ contentHash: 'f'.repeat(64), revision: 2 })
    .where(eq(evidence.id, evidenceId))
}

const pieceOf = (skillId: string, level: number): EvidenceContent => ({
  title: 'Moved the Leeds office to the new firewall',
  account: 'What nobody outside may read: the rules of the firewall.',
  url: 'https://tickets.fernhill.example/4711',
  file: null,
  happenedOn: '2026-12-11',
  claims: { [skillId]: level },
  goalIds: [],
})

async function handIn(db: Database, content: EvidenceContent, at: Date): Promise<string> {
  const id = newId(at)
  const hash = contentHash(content)
  await db.insert(evidence).values({
    id,
    personId: priya.id,
    state: 'signed-off',
    revision: 1,
    contentHash: hash,
    submittedAt: at,
    promisedBy: '2027-01-11',
    minutes: 10,
    createdAt: at,
  })
  await db.insert(evidenceRevisions).values({ evidenceId: id, revision: 1, content, contentHash: hash, madeAt: at })
  return id
}

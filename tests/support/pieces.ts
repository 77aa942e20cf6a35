import type { Database } from '@/db'
import { evidence, evidenceRevisions } from '@/db/schema'
import { contentHash } from '@/lib/evidence/content-hash'
import { minutesToReview, type EvidenceContent } from '@/lib/evidence/model'
import { now, priya } from './cast'

export type Piece = { id: string; evidenceId: string; revision: number; contentHash: string }

type Said = Partial<EvidenceContent> & {
  id?: string
  personId?: string
  promisedBy?: string
  submittedAt?: Date
}

let handedIn = 0

/** Puts a piece of evidence that waits for its review straight into the database: Networking 2 of Priya unless said otherwise. */
export async function handIn(db: Database, said: Said = {}): Promise<Piece> {
  const {
    id = `piece-${++handedIn}`,
    personId = priya.id,
    promisedBy = '2027-01-11',
    submittedAt = now,
    ...rest
  } = said
  const content: EvidenceContent = {
    title: `What I did (${id})`,
    account: 'I moved the branch office to the new switches.',
    url: null,
    file: null,
    happenedOn: '2026-12-14',
    claims: { networking: 2 },
    goalIds: [],
    ...rest,
  }
  const hash = contentHash(content)
  const stands = { revision: 1, contentHash: hash }
  await db.insert(evidence).values({
    id,
    personId,
    state: 'waiting',
    ...stands,
    submittedAt,
    promisedBy,
    minutes: minutesToReview(content),
    createdAt: submittedAt,
  })
  await db.insert(evidenceRevisions).values({ evidenceId: id, ...stands, content, madeAt: submittedAt })
  return { id, evidenceId: id, ...stands }
}

/** What a reviewer sends along: which content they read. */
export const asRead = ({ evidenceId, revision, contentHash: hash }: Piece) => ({
  evidenceId,
  revision,
  contentHash: hash,
})

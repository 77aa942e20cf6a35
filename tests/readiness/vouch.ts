import type { Database } from '@/db'
import { evidence, evidenceRevisions } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { newId } from '@/lib/core/ids'
import { appendToLedger } from '@/lib/ledger/append'
import type { SignerStanding } from '@/lib/ledger/model'

type Vouching = { skillId: string; level: number; standing?: SignerStanding }

/** Someone signs off a piece of Priya's that shows this level, as the ledger holds it in the end; answers with the piece. */
export async function vouchFor(
  context: Context,
  db: Database,
  { skillId, level, standing = 'mentor' }: Vouching,
): Promise<string> {
  const id = newId(context.now)
  const contentHash = id.padEnd(64, '0')
  const { now } = context
  await db.insert(evidence).values({
    id,
    personId: 'priya',
    state: 'signed-off',
    revision: 1,
    contentHash,
    submittedAt: now,
    promisedBy: '2027-01-11',
    minutes: 4,
    createdAt: now,
  })
  await db.insert(evidenceRevisions).values({
    evidenceId: id,
    revision: 1,
    contentHash,
    madeAt: now,
    content: {
      title: 'Branch office rollout',
      account: 'Patched the switches.',
      url: null,
      file: null,
      happenedOn: null,
      claims: { [skillId]: level },
      goalIds: [],
    },
  })
  await appendToLedger(db, context, {
    personId: 'priya',
    skillId,
    level,
    signerStanding: standing,
    evidenceId: id,
    evidenceHash: contentHash,
    note: '',
  })
  return id
}

import { openDatabase } from '@/db/client'
import type { Database } from '@/db'
import { migrate } from '@/db/migrate'
import { evidence, evidenceRevisions, ledgerHead, mentorships, people, signOffNotes, signOffs } from '@/db/schema'
import { cast } from '@/db/seed/demo/cast'
import { seedDemo } from '@/db/seed/demo/seed-demo'
import { contentHash } from '@/lib/evidence/content-hash'
import type { EvidenceContent, EvidenceState } from '@/lib/evidence/model'
import { hashOfEntry, hashOfNote, type Entry, type Row } from '@/lib/ledger/entry'
import { beginningOfChain } from '@/lib/ledger/model'

const learners = 300
const piecesEach = 200
export const manyPieces = learners * piecesEach
/** Twenty of the people are Marcus's, and twenty pieces of each wait for him. */
const mentored = 20
export const waitingPieces = 400

const day = 86_400_000

/** Fills the demo of a folder with years of evidence: most of it signed off, some of everybody's still waiting. */
export async function fillWithEvidence(folder: string): Promise<void> {
  const { db, close } = await openDatabase(undefined, folder)
  try {
    await migrate(db)
    const now = new Date()
    await seedDemo(db, now, () => {})
    await addLearners(db, now)
    const pieces = Array.from({ length: manyPieces }, (_, number) => pieceOf(number, now))
    await inBatches(pieces, (batch) => db.insert(evidence).values(batch.map(({ row }) => row)))
    await inBatches(pieces, (batch) => db.insert(evidenceRevisions).values(batch.map(({ revision }) => revision)))
    await addSignOffs(db, pieces)
  } finally {
    await close()
  }
}

async function addLearners(db: Database, now: Date): Promise<void> {
  const ids = Array.from({ length: learners }, (_, number) => learner(number))
  await db.insert(people).values(
    ids.map((id) => ({
      id,
      name: `Learner ${id}`,
      email: `${id}@fernhill.example`,
      state: 'active' as const,
      createdAt: now,
    })),
  )
  const from = new Date(now.getTime() - 300 * day)
  await db
    .insert(mentorships)
    .values(ids.slice(0, mentored).map((id) => ({ id: `of-${id}`, mentorId: cast.marcus.id, learnerId: id, from })))
}

const learner = (number: number) => `learner-${number}`

type Piece = ReturnType<typeof pieceOf>

function pieceOf(number: number, now: Date) {
  const [of, nth] = [number % learners, Math.floor(number / learners)]
  const id = `many-${number}`
  const content: EvidenceContent = {
    title: `Change ${number} of the branch offices`,
    account:
      'I planned the change, agreed the window with the site, carried it out and wrote down what I found. '.repeat(6),
    url: `https://tickets.fernhill.example/CHG-${number}`,
    file: null,
    happenedOn: null,
    claims: { networking: 2, linux: 2 },
    goalIds: [],
  }
  // The newest twenty of each wait; of the others, one in ten was returned and the rest are signed off.
  const state: EvidenceState =
    nth < waitingPieces / mentored ? 'waiting' : number % 10 === 0 ? 'returned' : 'signed-off'
  const submittedAt = new Date(now.getTime() - nth * day - of * 60_000)
  const stands = { revision: 1, contentHash: contentHash(content) }
  const promisedBy = new Date(submittedAt.getTime() + 7 * day).toISOString().slice(0, 10)
  return {
    row: { id, personId: learner(of), state, ...stands, submittedAt, promisedBy, minutes: 9, createdAt: submittedAt },
    revision: { evidenceId: id, ...stands, content, madeAt: submittedAt },
  }
}

async function addSignOffs(db: Database, pieces: readonly Piece[]): Promise<void> {
  const rows: Row[] = []
  const salt = '0'.repeat(32)
  const [head] = await db.select().from(ledgerHead)
  let { seq, hash: prev } = head ?? { seq: 0, hash: beginningOfChain }
  for (const { row } of pieces) {
    if (row.state !== 'signed-off') continue
    const entry: Entry = {
      seq: ++seq,
      id: `row-${row.id}`,
      entry: 'sign-off',
      personId: row.personId,
      skillId: 'networking',
      level: 2,
      signerId: cast.marcus.id,
      signerStanding: 'mentor',
      evidenceId: row.id,
      evidenceHash: row.contentHash,
      attempt: 0,
      reopens: null,
      noteHash: hashOfNote(salt, 'Seen.'),
      at: row.submittedAt,
      prev,
    }
    prev = hashOfEntry(entry)
    rows.push({ ...entry, hash: prev })
  }
  await inBatches(rows, (batch) => db.insert(signOffs).values([...batch]))
  await inBatches(rows, (batch) =>
    db.insert(signOffNotes).values(batch.map((row) => ({ seq: row.seq, salt, text: 'Seen.' }))),
  )
  await db.update(ledgerHead).set({ seq, hash: prev })
}

async function inBatches<Item>(
  items: readonly Item[],
  write: (batch: readonly Item[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < items.length; from += 500) await write(items.slice(from, from + 500))
}

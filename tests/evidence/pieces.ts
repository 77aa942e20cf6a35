import type { Database } from '@/db'
import { learningGoals, mentorships, projectParts, projects, reviewRequests } from '@/db/schema'
import { addFile } from '@/lib/evidence/commands/add-file'
import { submitEvidence } from '@/lib/evidence/commands/submit-evidence'
import type { SubmitEvidenceInput } from '@/lib/evidence/input'
import { findEvidence } from '@/lib/evidence/queries'
import { appendToLedger } from '@/lib/ledger/append'
import { settleLevel } from '@/lib/ledger/settle-level'
import { reachGoals } from '@/lib/projects/reach-goals'
import type { Result } from '@/lib/core/result'
import { marcus, now, priya, type As } from '../support/world'
import { eq } from 'drizzle-orm'

/** A piece of Priya's: 10 words of account and one claim take 1 + 2 minutes. */
export const account = 'Replaced the branch switch and wrote down how it went.'
export const piece: SubmitEvidenceInput = {
  title: 'Replaced the switch in Leeds',
  account,
  url: null,
  fileHash: null,
  happenedOn: '2027-01-02',
  claims: { networking: 2 },
  goalIds: [],
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value
}

export const submitted = async (as: As, changes: Partial<SubmitEvidenceInput> = {}): Promise<string> =>
  valueOf(await submitEvidence(as(priya), { ...piece, ...changes })).id

/** A goal that Marcus set for someone in a project of his. */
export async function goalFor(db: Database, personId: string, id = `goal-of-${personId}`): Promise<string> {
  const project = `project-${id}`
  await db.insert(projects).values({
    id: project,
    name: 'Branch office rollout',
    purpose: 'Twelve offices get new switches.',
    from: '2027-01-04',
    createdBy: marcus.id,
    createdAt: now,
  })
  await db
    .insert(projectParts)
    .values({ id: `part-${id}`, projectId: project, personId, part: 'Switches', addedBy: marcus.id, addedAt: now })
  await db.insert(learningGoals).values({
    id,
    partId: `part-${id}`,
    personId,
    skillId: 'networking',
    level: 2,
    from: '2027-01-04',
    by: '2027-05-30',
    hours: 20,
    criteria: 'The change record and a short account.',
    setBy: marcus.id === personId ? priya.id : marcus.id,
    setAt: now,
  })
  return id
}

/** Marcus vouches for networking 2 on a piece as it stands, as far as the ledger, the level and the goals are concerned. */
export async function signOffByMarcus(as: As, db: Database, evidenceId: string): Promise<void> {
  const found = await findEvidence(as(marcus), evidenceId)
  if (!found) throw new Error('Marcus does not see it.')
  const about = { personId: priya.id, skillId: 'networking', level: 2 }
  const said = {
    ...about,
    signerStanding: 'mentor',
    evidenceId,
    evidenceHash: found.contentHash,
    note: 'Seen.',
  } as const
  await appendToLedger(db, as(marcus), said)
  await settleLevel(db, as(marcus), priya.id, 'networking')
  await reachGoals(db, as(marcus), { ...about, goalIds: found.content.goalIds })
}

export const asked = (db: Database, evidenceId: string, askedOf: string) =>
  db.insert(reviewRequests).values({ id: `ask-${askedOf}`, evidenceId, askedBy: marcus.id, askedOf, askedAt: now })

export const answered = (db: Database, askedOf: string) =>
  db
    .update(reviewRequests)
    .set({ answeredAt: now })
    .where(eq(reviewRequests.id, `ask-${askedOf}`))

/** Marcus was Priya's mentor until now, and is not any more. */
export const endMentoring = (db: Database) =>
  db.update(mentorships).set({ to: now }).where(eq(mentorships.id, 'marcus-mentors-priya'))

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

export const added = async (as: As, person: Parameters<As>[0], name: string, text: string): Promise<string> =>
  valueOf(await addFile(as(person), { name, bytes: bytesOf(text) })).hash

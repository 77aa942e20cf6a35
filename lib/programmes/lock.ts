import { and, eq, isNull, max } from 'drizzle-orm'
import type { Database } from '@/db'
import { people, programmes, programmeVersions } from '@/db/schema'

/** Takes a programme's row for the rest of the transaction: whatever changes its people, its draft or its hosts takes turns. */
export async function lockProgramme(tx: Database, programmeId: string): Promise<void> {
  await tx.select({ id: programmes.id }).from(programmes).where(eq(programmes.id, programmeId)).for('update')
}

/** The draft as it stands, inside a transaction that holds the programme. */
export async function draftIn(tx: Database, programmeId: string) {
  const [draft] = await tx
    .select()
    .from(programmeVersions)
    .where(and(eq(programmeVersions.programmeId, programmeId), isNull(programmeVersions.publishedAt)))
  return draft
}

/** The number that the next version gets. */
export async function nextNumber(tx: Database, programmeId: string): Promise<number> {
  const [row] = await tx
    .select({ last: max(programmeVersions.number) })
    .from(programmeVersions)
    .where(eq(programmeVersions.programmeId, programmeId))
  return (row?.last ?? 0) + 1
}

/** Someone who works here now, by the address at which they are known. */
export async function activeByEmail(db: Database, email: string) {
  const [person] = await db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(and(eq(people.email, email), eq(people.state, 'active')))
  return person
}

export const noProgramme = 'There is no such programme here.'
export const noHost = 'There is no such host here.'
export const draftMovedOn =
  'Someone else has changed this draft since you opened it. Copy what you wrote, reload the page, and enter it again.'
export const nobodyThere =
  'Nobody who works here has this address. Check it, or ask your administrator to invite them first.'

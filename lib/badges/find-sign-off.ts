import { and, eq } from 'drizzle-orm'
import { evidenceRevisions, signOffs } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import type { Person } from '@/lib/people/model'
import { findPerson } from '@/lib/people/queries'

/** A sign-off as a badge speaks of it: whose it is, and the piece of work that was judged. */
export type FoundSignOff = {
  id: string
  person: Person
  personId: string
  skillId: string
  level: number
  at: Date
  work: { title: string; day: string }
}

/** A sign-off of the ledger, if this actor may know of the person that it speaks of. */
export async function findSignOff(context: Context, signOffId: string): Promise<FoundSignOff | undefined> {
  const [row] = await context.db
    .select({ signOff: signOffs, content: evidenceRevisions.content })
    .from(signOffs)
    .innerJoin(
      evidenceRevisions,
      and(
        eq(evidenceRevisions.evidenceId, signOffs.evidenceId),
        eq(evidenceRevisions.contentHash, signOffs.evidenceHash),
      ),
    )
    .where(and(eq(signOffs.id, signOffId), eq(signOffs.entry, 'sign-off')))
    .limit(1)
  const person = row && (await findPerson(context, row.signOff.personId))
  if (!row || !person) return undefined
  const { id, personId, skillId, level, at } = row.signOff
  const { title, happenedOn } = row.content
  return { id, person, personId, skillId, level, at, work: { title, day: happenedOn ?? at.toISOString().slice(0, 10) } }
}

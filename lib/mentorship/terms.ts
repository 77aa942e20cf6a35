import { and, eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { mentorTerms } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { capacityOf } from '@/lib/people/mentor-capacity'
import { usualMentorTerms } from './model'
import type { TermsView } from './views/terms'

type Terms = Omit<typeof mentorTerms.$inferSelect, 'personId' | 'version'>

/** What the actor offers as a mentor; until they say so, what is usual, and not open to be proposed. */
export async function showMentorTerms({ actor, db, now }: Context): Promise<TermsView> {
  const [said] = await db.select().from(mentorTerms).where(eq(mentorTerms.personId, actor.id))
  const { personId: _, ...terms } = said ?? { personId: actor.id, ...usualMentorTerms, isOpen: false, version: 0 }
  const { use } = await capacityOf(db, actor.id, { from: now, to: null })
  return { ...terms, use }
}

/** Writes a mentor's terms inside the caller's transaction; false when they were changed elsewhere since they were read. */
export async function saveMentorTerms(tx: Database, personId: string, terms: Terms, version: number): Promise<boolean> {
  if (version === 0) {
    const inserted = await tx
      .insert(mentorTerms)
      .values({ personId, ...terms })
      .onConflictDoNothing()
      .returning({ version: mentorTerms.version })
    return inserted.length === 1
  }
  const updated = await tx
    .update(mentorTerms)
    .set({ ...terms, version: version + 1 })
    .where(and(eq(mentorTerms.personId, personId), eq(mentorTerms.version, version)))
    .returning({ version: mentorTerms.version })
  return updated.length === 1
}

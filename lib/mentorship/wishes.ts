import { and, asc, eq, inArray, isNull, ne, or } from 'drizzle-orm'
import type { Database } from '@/db'
import { mentorTerms, mentorWishes, people, targets } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { enrolledUnder } from '@/lib/access/visible-people'
import { currentCatalogue } from '@/lib/catalog/queries'
import { usualMinutesPerWeek } from './model'
import type { WishesView } from './views/wishes'

export type Wishes = Omit<typeof mentorWishes.$inferSelect, 'personId'>

export const usualWishes: Wishes = {
  minutesPerWeek: usualMinutesPerWeek,
  skills: [],
  prefers: [],
  avoids: [],
  version: 0,
}

/** What these people wish of a mentor: read by themselves and by the managers of a programme they are enrolled in, by nobody else. */
export async function wishesOf(context: Context, personIds: readonly string[]): Promise<Map<string, Wishes>> {
  if (personIds.length === 0) return new Map()
  const { actor, db } = context
  const rows = await db
    .select()
    .from(mentorWishes)
    .where(
      and(
        inArray(mentorWishes.personId, [...personIds]),
        or(eq(mentorWishes.personId, actor.id), inArray(mentorWishes.personId, enrolledUnder(context))),
      ),
    )
  return new Map(rows.map(({ personId, ...wishes }) => [personId, wishes]))
}

/** The actor's own wishes, and what there is to wish: everyone who is open to mentor, and the skills of the catalogue. */
export async function showMentorWishes(context: Context): Promise<WishesView> {
  const { actor, db } = context
  const wishes = (await wishesOf(context, [actor.id])).get(actor.id) ?? usualWishes
  const open = await openMentors(context)
  const { roles, skills } = await currentCatalogue(context)
  const [target] = await db
    .select({ roleId: targets.roleId })
    .from(targets)
    .where(and(eq(targets.personId, actor.id), isNull(targets.endedAt)))
  const needed = (target && roles.get(target.roleId)?.requires) ?? {}
  return {
    minutesPerWeek: wishes.minutesPerWeek,
    skills: wishes.skills.filter((id) => skills.has(id)),
    version: wishes.version,
    mentors: open.map((mentor) => ({
      ...mentor,
      feeling: wishes.prefers.includes(mentor.id) ? 'prefers' : wishes.avoids.includes(mentor.id) ? 'avoids' : '',
    })),
    catalogue: [...skills.values()].map(({ id, title }) => ({ id, title, inTarget: id in needed })),
  }
}

/** Everyone who said that they may be proposed as a mentor: their names are for all to know, as what they offer is. */
export const openMentors = ({ actor, db }: Context): Promise<{ id: string; name: string; headline: string }[]> =>
  db
    .select({ id: people.id, name: people.name, headline: people.headline })
    .from(mentorTerms)
    .innerJoin(people, eq(people.id, mentorTerms.personId))
    .where(and(eq(mentorTerms.isOpen, true), eq(people.state, 'active'), ne(people.id, actor.id)))
    .orderBy(asc(people.name), asc(people.id))
    .limit(200)

/** Writes someone's wishes inside the caller's transaction; false when they were changed elsewhere since they were read. */
export async function saveWishes(
  tx: Database,
  personId: string,
  wishes: Omit<Wishes, 'version'>,
  version: number,
): Promise<boolean> {
  if (version === 0) {
    const inserted = await tx
      .insert(mentorWishes)
      .values({ personId, ...wishes })
      .onConflictDoNothing()
      .returning({ version: mentorWishes.version })
    return inserted.length === 1
  }
  const updated = await tx
    .update(mentorWishes)
    .set({ ...wishes, version: version + 1 })
    .where(and(eq(mentorWishes.personId, personId), eq(mentorWishes.version, version)))
    .returning({ version: mentorWishes.version })
  return updated.length === 1
}

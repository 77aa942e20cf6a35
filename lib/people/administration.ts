import { and, asc, count, desc, eq, gt, ilike, inArray, isNull, max, or } from 'drizzle-orm'
import { appointments, mentorships, people, sessions, teamMembers, teams, tokens } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inForce } from '@/lib/access/in-force'
import { authorize } from '@/lib/access/policy'

export const peoplePerPage = 50

/** Everyone, by name, whose name or address holds what is sought: one page of them, and how many there are. */
export async function showPeople(context: Context, { search, page }: { search: string; page: number }) {
  const { actor, db, now } = context
  authorize(actor, 'people.administer', {})
  const sought = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  const found = search ? or(ilike(people.name, sought), ilike(people.email, sought)) : undefined

  const rows = await db
    .select({ ...card, state: people.state, office: appointments.office })
    .from(people)
    .leftJoin(appointments, and(eq(appointments.personId, people.id), inForce(now, appointments)))
    .where(found)
    .orderBy(asc(people.name), asc(people.id))
    .limit(peoplePerPage)
    .offset((page - 1) * peoplePerPage)
  const [total] = await db.select({ count: count() }).from(people).where(found)
  const seen = await lastSeen(context, idsOf(rows))
  return {
    people: rows.map(({ office, ...row }) => ({
      ...row,
      isAdministrator: office !== null,
      lastSeenAt: seen.get(row.id) ?? null,
    })),
    total: total?.count ?? 0,
  }
}

/** Everything that an administrator needs to know about one person's access: never what they plan. */
export async function showPersonForAdministration(context: Context, personId: string) {
  const { actor, db, now } = context
  authorize(actor, 'people.administer', { id: personId })
  const [person] = await db
    .select({ ...card, state: people.state })
    .from(people)
    .where(eq(people.id, personId))
  if (!person) return undefined

  const offices = await db
    .select({ id: appointments.id })
    .from(appointments)
    .where(and(eq(appointments.personId, personId), inForce(now, appointments)))
  const [openLink] = await db
    .select({ purpose: tokens.purpose, expiresAt: tokens.expiresAt })
    .from(tokens)
    .where(and(eq(tokens.personId, personId), isNull(tokens.usedAt), isNull(tokens.revokedAt)))
    .orderBy(desc(tokens.createdAt))
    .limit(1)
  return {
    ...person,
    isAdministrator: offices.length > 0,
    isSelf: personId === actor.id,
    openLink: openLink && openLink.expiresAt > now ? openLink : undefined,
    lastSeenAt: (await lastSeen(context, [personId])).get(personId) ?? null,
    mentors: await mentorshipsWhere(context, 'mentor', personId),
    learners: await mentorshipsWhere(context, 'learner', personId),
    teams: await db
      .select({ id: teamMembers.id, team: teams.name, place: teamMembers.place })
      .from(teamMembers)
      .innerJoin(teams, eq(teams.id, teamMembers.teamId))
      .where(and(eq(teamMembers.personId, personId), isNull(teamMembers.to)))
      .orderBy(asc(teams.name)),
  }
}

/** Whom one can be related to: the first thousand active people, and every team. */
export async function choicesForRelations({ actor, db }: Context) {
  authorize(actor, 'people.administer', {})
  return {
    people: await db.select(card).from(people).where(eq(people.state, 'active')).orderBy(asc(people.name)).limit(1_000),
    teams: await db.select({ id: teams.id, name: teams.name }).from(teams).orderBy(asc(teams.name)).limit(1_000),
  }
}

const card = { id: people.id, name: people.name, email: people.email, headline: people.headline }

/** Who mentors this person, or whom this person mentors; those that are agreed ahead included. */
const mentorshipsWhere = ({ db, now }: Context, other: 'mentor' | 'learner', personId: string) => {
  const [theirs, self] =
    other === 'mentor' ? [mentorships.mentorId, mentorships.learnerId] : [mentorships.learnerId, mentorships.mentorId]
  return db
    .select({ id: mentorships.id, personId: people.id, name: people.name, from: mentorships.from })
    .from(mentorships)
    .innerJoin(people, eq(people.id, theirs))
    .where(and(eq(self, personId), or(isNull(mentorships.to), gt(mentorships.to, now))))
    .orderBy(asc(people.name))
}

async function lastSeen({ db }: Context, ids: readonly string[]): Promise<Map<string, Date | null>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ personId: sessions.personId, at: max(sessions.lastSeenAt) })
    .from(sessions)
    .where(inArray(sessions.personId, [...ids]))
    .groupBy(sessions.personId)
  return new Map(rows.map(({ personId, at }) => [personId, at]))
}

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

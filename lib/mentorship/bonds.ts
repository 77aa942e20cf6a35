import { and, eq, gt, inArray, isNull, or, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { mentorshipOffers, mentorships, people } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { addDays } from '@/lib/core/weeks'

/** What binds a mentor and a learner: a mentorship that goes on or is agreed ahead, or an offer that waits for its answer. */
export type Bond = {
  mentorId: string
  mentor: string
  learnerId: string
  minutesPerWeek: number
  from: Date
  to: Date | null
  /** Set while it is only an offer. */
  offerId: string | null
}

/** The bonds of these mentors. For gathering: whoever calls has found the programme for which they are asked. */
export const bondsOfMentors = (context: Context, ids: readonly string[]) =>
  bonds(context, ids, { of: mentorships.mentorId, offer: mentorshipOffers.mentorId })

/** The bonds of these learners. For gathering, as above. */
export const bondsOfLearners = (context: Context, ids: readonly string[]) =>
  bonds(context, ids, { of: mentorships.learnerId, offer: mentorshipOffers.learnerId })

async function bonds(
  { db, now }: Context,
  ids: readonly string[],
  side: { of: PgColumn; offer: PgColumn },
): Promise<Bond[]> {
  if (ids.length === 0) return []
  const mentor = alias(people, 'mentor')
  const goesOn: SQL | undefined = or(isNull(mentorships.to), gt(mentorships.to, now))
  const agreed = await db
    .select({
      mentorId: mentorships.mentorId,
      mentor: mentor.name,
      learnerId: mentorships.learnerId,
      minutesPerWeek: mentorships.minutesPerWeek,
      from: mentorships.from,
      to: mentorships.to,
    })
    .from(mentorships)
    .innerJoin(mentor, eq(mentor.id, mentorships.mentorId))
    .where(and(inArray(side.of, [...ids]), goesOn))
  const offered = await db
    .select({
      mentorId: mentorshipOffers.mentorId,
      mentor: mentor.name,
      learnerId: mentorshipOffers.learnerId,
      minutesPerWeek: mentorshipOffers.minutesPerWeek,
      from: mentorshipOffers.from,
      to: mentorshipOffers.to,
      offerId: mentorshipOffers.id,
    })
    .from(mentorshipOffers)
    .innerJoin(mentor, eq(mentor.id, mentorshipOffers.mentorId))
    .where(and(inArray(side.offer, [...ids]), isNull(mentorshipOffers.answeredAt)))
  return [
    ...agreed.map((bond) => ({ ...bond, offerId: null })),
    ...offered.map((bond) => ({ ...bond, from: startOf(bond.from), to: endOf(bond.to) })),
  ]
}

/** The instant at which a mentorship of these days begins, and the one at which it has ended. */
export const startOf = (day: string): Date => new Date(`${day}T00:00:00Z`)
export const endOf = (day: string): Date => startOf(addDays(day, 1))

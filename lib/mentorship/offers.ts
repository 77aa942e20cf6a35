import { and, asc, desc, eq, isNull, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { matchings, mentorshipOffers, people } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { levelsTaught } from '@/lib/planning/matching/worth'
import type { MatchingProblem } from '@/lib/planning/matching/problem'
import { findProgramme } from '@/lib/programmes/queries'
import type { OfferToLearner, OfferToMentor, Teachable } from './views/offer'

const isOpen = isNull(mentorshipOffers.answeredAt)

/** An offer to the actor, open or answered: only the one who is asked to mentor answers. */
export async function findOffer({ actor, db }: Context, offerId: string) {
  const learner = alias(people, 'learner')
  const [offer] = await db
    .select({
      id: mentorshipOffers.id,
      mentorId: mentorshipOffers.mentorId,
      learnerId: mentorshipOffers.learnerId,
      learner: learner.name,
      minutesPerWeek: mentorshipOffers.minutesPerWeek,
      answer: mentorshipOffers.answer,
    })
    .from(mentorshipOffers)
    .innerJoin(learner, eq(learner.id, mentorshipOffers.learnerId))
    .where(and(eq(mentorshipOffers.id, offerId), eq(mentorshipOffers.mentorId, actor.id)))
  return offer
}

/** Whom the actor is asked to mentor and has not answered about, the oldest offer first. */
export async function offersTo(context: Context): Promise<OfferToMentor[]> {
  const learner = alias(people, 'learner')
  const by = alias(people, 'by')
  const rows = await context.db
    .select({
      id: mentorshipOffers.id,
      learnerId: learner.id,
      name: learner.name,
      headline: learner.headline,
      offeredBy: by.name,
      minutesPerWeek: mentorshipOffers.minutesPerWeek,
      from: mentorshipOffers.from,
      to: mentorshipOffers.to,
      problem: matchings.problem,
    })
    .from(mentorshipOffers)
    .innerJoin(learner, eq(learner.id, mentorshipOffers.learnerId))
    .innerJoin(by, eq(by.id, mentorshipOffers.offeredBy))
    .leftJoin(matchings, eq(matchings.id, mentorshipOffers.matchingId))
    .where(and(eq(mentorshipOffers.mentorId, context.actor.id), isOpen))
    .orderBy(asc(mentorshipOffers.offeredAt), asc(mentorshipOffers.id))
    .limit(50)
  return rows.map(({ learnerId, name, headline, problem, ...offer }) => ({
    ...offer,
    learner: { id: learnerId, name, headline },
    teaches: problem ? teachable(problem, learnerId, context.actor.id) : [],
  }))
}

/** Whether someone waits for the actor's answer; decides whether they are shown the way to it. */
export async function isAskedToMentor({ actor, db }: Context): Promise<boolean> {
  const mine = and(eq(mentorshipOffers.mentorId, actor.id), isOpen)
  const [one] = await db.select({ id: mentorshipOffers.id }).from(mentorshipOffers).where(mine).limit(1)
  return one !== undefined
}

/** The mentors who have been asked to mentor the actor, and have not answered yet. */
export function offersFor({ actor, db }: Context): Promise<OfferToLearner[]> {
  return openOffers(db, eq(mentorshipOffers.learnerId, actor.id))
}

/** An open offer of a programme that the actor manages. */
export async function findOfferToWithdraw(context: Context, offerId: string) {
  const [offer] = await context.db
    .select({ id: mentorshipOffers.id, learnerId: mentorshipOffers.learnerId, programmeId: matchings.programmeId })
    .from(mentorshipOffers)
    .innerJoin(matchings, eq(matchings.id, mentorshipOffers.matchingId))
    .where(and(eq(mentorshipOffers.id, offerId), isOpen))
  const programme = offer && (await findProgramme(context, offer.programmeId))
  return programme && { ...offer, programme }
}

const openOffers = (db: Context['db'], whose: SQL): Promise<OfferToLearner[]> =>
  db
    .select({
      id: mentorshipOffers.id,
      mentor: people.name,
      minutesPerWeek: mentorshipOffers.minutesPerWeek,
      from: mentorshipOffers.from,
      to: mentorshipOffers.to,
    })
    .from(mentorshipOffers)
    .innerJoin(people, eq(people.id, mentorshipOffers.mentorId))
    .where(and(whose, isOpen))
    .orderBy(desc(mentorshipOffers.offeredAt))
    .limit(20)

function teachable({ learners, mentors, skills }: MatchingProblem, learnerId: string, mentorId: string): Teachable[] {
  const learner = learners.find(({ id }) => id === learnerId)
  const mentor = mentors.find(({ id }) => id === mentorId)
  return Object.entries(learner?.wants ?? {}).flatMap(([id, { now, level }]) => {
    const attested = mentor?.skills[id] ?? 0
    return levelsTaught({ now, level }, attested) > 0 ? [{ skill: skills[id] ?? id, now, level, attested }] : []
  })
}

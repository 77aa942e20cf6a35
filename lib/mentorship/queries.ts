import { and, desc, eq, or, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { mentorships, people } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import type { Pair } from './views/pair'

/** A mentorship is its two people's: nobody else reads what is said in it. */
const ofThese = ({ actor }: Context): SQL | undefined =>
  or(eq(mentorships.mentorId, actor.id), eq(mentorships.learnerId, actor.id))

/** A mentorship of the actor's, as mentor or as learner, whether it goes on or has ended. */
export async function findMentorship(context: Context, mentorshipId: string): Promise<Pair | undefined> {
  const [pair] = await pairs(context, eq(mentorships.id, mentorshipId))
  return pair
}

/** The actor's own mentorships, those that go on first, then the latest; as both mentor and learner. */
export async function mentorshipsOf(context: Context): Promise<Pair[]> {
  const all = await pairs(context)
  return [...all.filter(({ isInForce }) => isInForce), ...all.filter(({ isInForce }) => !isInForce)]
}

/** Whether this actor has or had a mentor, and whether they have or had someone to mentor; decides what they are shown the way to. */
export async function mentoringOf(context: Context): Promise<{ asLearner: boolean; asMentor: boolean }> {
  const has = async (side: typeof mentorships.mentorId | typeof mentorships.learnerId) => {
    const mine = eq(side, context.actor.id)
    const [one] = await context.db.select({ id: mentorships.id }).from(mentorships).where(mine).limit(1)
    return one !== undefined
  }
  return { asLearner: await has(mentorships.learnerId), asMentor: await has(mentorships.mentorId) }
}

async function pairs(context: Context, which?: SQL): Promise<Pair[]> {
  const mentor = alias(people, 'mentor')
  const learner = alias(people, 'learner')
  const rows = await context.db
    .select({
      id: mentorships.id,
      mentorId: mentorships.mentorId,
      learnerId: mentorships.learnerId,
      mentor: mentor.name,
      learner: learner.name,
      from: mentorships.from,
      to: mentorships.to,
      minutesPerWeek: mentorships.minutesPerWeek,
    })
    .from(mentorships)
    .innerJoin(mentor, eq(mentor.id, mentorships.mentorId))
    .innerJoin(learner, eq(learner.id, mentorships.learnerId))
    .where(and(which, ofThese(context)))
    .orderBy(desc(mentorships.from), desc(mentorships.id))
    .limit(200)
  const { now } = context
  return rows.map((row) => ({ ...row, isInForce: row.from <= now && (row.to === null || row.to > now) }))
}

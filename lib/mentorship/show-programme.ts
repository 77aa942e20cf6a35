import { and, desc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { matchings, mentorshipOffers, people } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { bondsOfLearners } from './bonds'
import { gatherMatching } from './gather'
import { latestMatching } from './matchings'
import { findProgramme, inPlace } from '@/lib/programmes/queries'
import { showMatching } from './show-matching'
import type { EnrolledView, MatchingView } from './views/matching'
import { wishesOf } from './wishes'

/** The mentors' page of a programme that the actor manages: who has a mentor, who wants one, who offers, and what is proposed. */
export async function showProgrammeMentors(context: Context, programmeId: string) {
  const programme = await findProgramme(context, programmeId)
  if (!programme) return undefined
  const enrolled = await enrolledIn(context, programmeId)
  const latest = await latestMatching(context, programmeId)
  const { mentors } = await gatherMatching(context, programme)
  return {
    programme: { id: programme.id, title: programme.title },
    enrolled,
    open: mentors.map(({ id, name, people: most, minutesPerWeek }) => ({ id, name, people: most, minutesPerWeek })),
    matching: latest === undefined ? undefined : (showMatching(latest) satisfies MatchingView),
    declined: await declinedIn(context, programmeId),
  }
}

async function enrolledIn(context: Context, programmeId: string): Promise<EnrolledView[]> {
  const persons = await inPlace(context, programmeId, 'enrolled')
  const ids = persons.map(({ id }) => id)
  const bonds = await bondsOfLearners(context, ids)
  const wishes = await wishesOf(context, ids)
  return persons.map(({ id, name, headline }) => {
    const theirs = bonds.filter(({ learnerId }) => learnerId === id)
    return {
      id,
      name,
      headline,
      mentors: theirs.filter(({ offerId }) => offerId === null).map(({ mentor }) => mentor),
      asked: theirs.flatMap(({ offerId, mentor }) => (offerId === null ? [] : [{ offerId, mentor }])),
      hasWishes: wishes.has(id),
    }
  })
}

/** The last offers that a mentor declined, with what they said to whoever asked. */
function declinedIn({ db }: Context, programmeId: string) {
  const learner = alias(people, 'learner')
  return db
    .select({
      id: mentorshipOffers.id,
      mentor: people.name,
      learner: learner.name,
      note: mentorshipOffers.note,
      at: mentorshipOffers.answeredAt,
    })
    .from(mentorshipOffers)
    .innerJoin(people, eq(people.id, mentorshipOffers.mentorId))
    .innerJoin(learner, eq(learner.id, mentorshipOffers.learnerId))
    .innerJoin(matchings, eq(matchings.id, mentorshipOffers.matchingId))
    .where(and(eq(matchings.programmeId, programmeId), eq(mentorshipOffers.answer, 'declined')))
    .orderBy(desc(mentorshipOffers.answeredAt))
    .limit(10)
}

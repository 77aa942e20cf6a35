import { and, eq, gt, isNull, or } from 'drizzle-orm'
import type { Database } from '@/db'
import { mentorTerms, mentorships, people } from '@/db/schema'
import { sayCount } from '@/lib/core/say'
import { usualMentorTerms } from '@/lib/mentorship/model'
import { busiest, type Use } from '@/lib/mentorship/views/capacity'

type Period = { from: Date; to: Date | null }
type Asked = Period & { mentorId: string; learnerId: string; minutesPerWeek: number }

/** Makes whoever changes whom this mentor mentors take turns, until the transaction ends. */
export async function lockMentor(tx: Database, mentorId: string): Promise<void> {
  await tx.select({ id: people.id }).from(people).where(eq(people.id, mentorId)).for('update')
}

/** Whether one mentors the other already at some time of a period. */
export async function isMentoring(tx: Database, { mentorId, learnerId, from, to }: Asked): Promise<boolean> {
  const both = await tx
    .select({ from: mentorships.from, to: mentorships.to })
    .from(mentorships)
    .where(and(eq(mentorships.mentorId, mentorId), eq(mentorships.learnerId, learnerId), goesOn(from)))
  return both.some((one) => !to || one.from < to)
}

/** What one more mentorship would go beyond, in the words of what the mentor offers; undefined if it fits. */
export async function beyondCapacity(tx: Database, asked: Asked): Promise<string | undefined> {
  const { offered, use } = await capacityOf(tx, asked.mentorId, asked)
  if (use.people + 1 > offered.people) return placesTaken(use.people, offered.people)
  if (use.minutesPerWeek + asked.minutesPerWeek > offered.minutesPerWeek)
    return `${use.minutesPerWeek} of ${sayCount(offered.minutesPerWeek, 'minute')} a week are given already, and this asks for ${asked.minutesPerWeek}`
  return undefined
}

/** What a mentor offers, and how much of it is in use at the busiest moment of a period. */
export async function capacityOf(
  tx: Database,
  mentorId: string,
  { from, to }: Period,
): Promise<{ offered: Use; use: Use }> {
  const [terms] = await tx.select().from(mentorTerms).where(eq(mentorTerms.personId, mentorId))
  const bounds = await tx
    .select({ from: mentorships.from, to: mentorships.to, minutesPerWeek: mentorships.minutesPerWeek })
    .from(mentorships)
    .where(and(eq(mentorships.mentorId, mentorId), goesOn(from)))
  const { people: most, minutesPerWeek } = terms ?? usualMentorTerms
  return { offered: { people: most, minutesPerWeek }, use: busiest(bounds, { from, to }) }
}

const goesOn = (from: Date) => or(isNull(mentorships.to), gt(mentorships.to, from))

function placesTaken(used: number, most: number): string {
  if (most === 0) return 'no place is offered'
  if (used > most) return `${used} places are taken, and ${most} ${most === 1 ? 'is' : 'are'} offered`
  return most === 1 ? 'the one place that is offered is taken' : `all ${most} places are taken`
}

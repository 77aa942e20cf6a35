import { and, desc, eq, exists, isNotNull, isNull, or, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { checkInLevels, checkIns, mentorships, people } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inForce } from '@/lib/access/in-force'
import { currentCatalogue } from '@/lib/catalog/queries'
import type { Mentored } from './model'
import type { CheckInLine, CheckInStand } from './views/check-in'

/** A check-in is its two people's, in progress and afterwards; what they agreed on is in the history of the skills. */
const ofThese = ({ actor }: Context): SQL | undefined =>
  or(eq(checkIns.personId, actor.id), eq(checkIns.mentorId, actor.id))

export type CheckIn = typeof checkIns.$inferSelect & Mentored & { mentor: string; learner: string }

/** A check-in of the actor's own, without what anyone said in it. */
export async function findCheckIn(context: Context, checkInId: string): Promise<CheckIn | undefined> {
  const [found] = await named(context, eq(checkIns.id, checkInId))
  return found
}

/** The actor's check-ins with one other person, those that are open first, then the latest. */
export async function checkInsWith(context: Context, otherId: string): Promise<CheckInLine[]> {
  const found = await named(context, or(eq(checkIns.personId, otherId), eq(checkIns.mentorId, otherId)))
  return linesOf(context, found)
}

/** The actor's check-ins that are not agreed yet, with those who mentor them or whom they mentor now. */
export async function openCheckIns(context: Context): Promise<CheckInLine[]> {
  const pair = and(eq(mentorships.mentorId, checkIns.mentorId), eq(mentorships.learnerId, checkIns.personId))
  const going = context.db
    .select({ id: mentorships.id })
    .from(mentorships)
    .where(and(pair, inForce(context.now, mentorships)))
  return linesOf(context, await named(context, and(isNull(checkIns.agreedAt), exists(going))))
}

/** Whether this mentor mentors this learner now: only then does a check-in go on. */
export async function goesOn(context: Context, { mentorId, learnerId }: Mentored): Promise<boolean> {
  const [pair] = await context.db
    .select({ id: mentorships.id })
    .from(mentorships)
    .where(
      and(
        eq(mentorships.mentorId, mentorId),
        eq(mentorships.learnerId, learnerId),
        inForce(context.now, mentorships),
        or(eq(mentorships.mentorId, context.actor.id), eq(mentorships.learnerId, context.actor.id)),
      ),
    )
  return pair !== undefined
}

/** What was said in a check-in, as far as this actor may know: their own side, and the rest once both have filled in. */
export function levelsSaid(context: Context, checkInId: string) {
  const bothHave = and(isNotNull(checkIns.selfFilledAt), isNotNull(checkIns.mentorFilledAt))
  const own = or(
    and(eq(checkIns.personId, context.actor.id), eq(checkInLevels.side, 'self')),
    and(eq(checkIns.mentorId, context.actor.id), eq(checkInLevels.side, 'mentor')),
  )
  return context.db
    .select({
      skillId: checkInLevels.skillId,
      side: checkInLevels.side,
      level: checkInLevels.level,
      note: checkInLevels.note,
    })
    .from(checkInLevels)
    .innerJoin(checkIns, eq(checkIns.id, checkInLevels.checkInId))
    .where(and(eq(checkIns.id, checkInId), ofThese(context), or(bothHave, own)))
}

/** How a check-in stands for one of its two people. */
export function standOf(checkIn: CheckIn, actorId: string): CheckInStand {
  if (checkIn.agreedAt) return 'agreed'
  const [mine, theirs] =
    checkIn.personId === actorId
      ? [checkIn.selfFilledAt, checkIn.mentorFilledAt]
      : [checkIn.mentorFilledAt, checkIn.selfFilledAt]
  if (!mine) return 'to-fill'
  return theirs ? 'to-agree' : 'waiting'
}

async function linesOf(context: Context, found: readonly CheckIn[]): Promise<CheckInLine[]> {
  const { skills } = await currentCatalogue(context)
  const lines = found.map((checkIn): CheckInLine => ({
    id: checkIn.id,
    learner: { id: checkIn.personId, name: checkIn.learner },
    mentor: { id: checkIn.mentorId, name: checkIn.mentor },
    skills: checkIn.skillIds.map((id) => skills.get(id)?.title ?? id),
    openedAt: checkIn.openedAt,
    agreedAt: checkIn.agreedAt,
    stand: standOf(checkIn, context.actor.id),
  }))
  return [...lines.filter(({ agreedAt }) => !agreedAt), ...lines.filter(({ agreedAt }) => agreedAt)]
}

async function named(context: Context, which: SQL | undefined): Promise<CheckIn[]> {
  const mentor = alias(people, 'mentor')
  const learner = alias(people, 'learner')
  const rows = await context.db
    .select({ checkIn: checkIns, mentor: mentor.name, learner: learner.name })
    .from(checkIns)
    .innerJoin(mentor, eq(mentor.id, checkIns.mentorId))
    .innerJoin(learner, eq(learner.id, checkIns.personId))
    .where(and(which, ofThese(context)))
    .orderBy(desc(checkIns.openedAt), desc(checkIns.id))
    .limit(100)
  return rows.map(({ checkIn, ...names }) => ({ ...checkIn, ...names, learnerId: checkIn.personId }))
}

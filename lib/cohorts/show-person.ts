import { and, eq } from 'drizzle-orm'
import { people, rotationWishes } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { enrolmentOf } from './enrolment'
import { findCohort, periodsOf } from './queries'
import { absentIn } from './save-absences'
import { absencesInText, enrolmentInText } from './views/enrolment'
import type { WishesView } from './views/wishes'
import { wishHosts } from './wish-hosts'

/** One person of a cohort that the actor manages, with all that is known of their way through it. */
export async function showPerson(context: Context, cohortId: string, personId: string) {
  const cohort = await findCohort(context, cohortId)
  const enrolment = cohort && (await enrolmentOf(context, cohortId, personId))
  if (!cohort || !enrolment) return undefined
  const { db } = context
  const [said] = await db
    .select({
      hosts: rotationWishes.hosts,
      version: rotationWishes.version,
      saidAt: rotationWishes.saidAt,
      saidById: rotationWishes.saidBy,
      saidBy: people.name,
    })
    .from(rotationWishes)
    .leftJoin(people, eq(people.id, rotationWishes.saidBy))
    .where(and(eq(rotationWishes.cohortId, cohortId), eq(rotationWishes.personId, personId)))
  const absent = await absentIn(db, cohortId, personId)
  const periods = await periodsOf(context, cohortId)
  const hosts = await wishHosts(context, cohort, enrolment.visited)
  const known = new Set(hosts.map(({ id }) => id))
  const [self] = await db.select({ timeZone: people.timeZone }).from(people).where(eq(people.id, context.actor.id))
  return {
    cohort,
    enrolment: { ...enrolment, was: enrolmentInText(enrolment) },
    periods,
    hosts,
    timeZone: self?.timeZone ?? 'UTC',
    said: said && { at: said.saidAt, by: said.saidById === personId ? null : (said.saidBy ?? 'someone') },
    wishes: {
      cohortId,
      personId,
      hosts,
      ranked: (said?.hosts ?? []).filter((id) => known.has(id)),
      // Those who manage a programme may say of any period that someone was away in it.
      periods: periods.map((period) => ({ ...period, isAway: absent.includes(period.number), isOver: false })),
      points: cohort.wishPoints,
      version: said?.version ?? 0,
      was: absencesInText(absent),
    } satisfies WishesView,
  }
}

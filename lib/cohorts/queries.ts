import { and, asc, eq, ne, sql } from 'drizzle-orm'
import { absences, cohortPeriods, cohorts, people, programmePeople, rotationWishes } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inForce } from '@/lib/access/in-force'
import type { PersonState } from '@/lib/people/model'
import { findProgramme } from '@/lib/programmes/queries'
import type { Cohort, Period } from './model'

/** A cohort with the title of its programme. */
export type FoundCohort = Cohort & { programme: string }

/** A cohort of a programme that the actor manages; to everyone else there is none. */
export async function findCohort(context: Context, cohortId: string): Promise<FoundCohort | undefined> {
  const [cohort] = await context.db.select().from(cohorts).where(eq(cohorts.id, cohortId))
  const programme = cohort && (await findProgramme(context, cohort.programmeId))
  if (!cohort || !programme) return undefined
  const { createdAt: _, ...facts } = cohort
  return { ...facts, programme: programme.title, managerIds: programme.managerIds }
}

export type CohortRow = {
  id: string
  title: string
  startsOn: string
  endsOn: string
  people: number
  wishesOpenedAt: Date | null
  wishesCloseOn: string | null
}

/** The cohorts of a programme that the actor manages, the latest first, and how many people are in each; of another, none. */
export async function cohortsOf(context: Context, programmeId: string): Promise<CohortRow[]> {
  if (!(await findProgramme(context, programmeId))) return []
  const { db, now } = context
  return db
    .select({
      id: cohorts.id,
      title: cohorts.title,
      startsOn: cohorts.startsOn,
      endsOn: sql<string>`(${db
        .select({ last: sql`coalesce(max(${cohortPeriods.to}), ${cohorts.startsOn})` })
        .from(cohortPeriods)
        .where(eq(cohortPeriods.cohortId, cohorts.id))})`,
      people: sql<number>`(${db
        .select({ count: sql`count(*)` })
        .from(programmePeople)
        .innerJoin(people, eq(people.id, programmePeople.personId))
        .where(and(eq(programmePeople.cohortId, cohorts.id), isApprentice(now)))})`.mapWith(Number),
      wishesOpenedAt: cohorts.wishesOpenedAt,
      wishesCloseOn: cohorts.wishesCloseOn,
    })
    .from(cohorts)
    .where(eq(cohorts.programmeId, programmeId))
    .orderBy(sql`${cohorts.startsOn} desc`, asc(cohorts.title))
    .limit(200)
}

/** The periods of a cohort in their order. The caller has found the cohort, or is in it. */
export const periodsOf = ({ db }: Context, cohortId: string): Promise<Period[]> =>
  db
    .select({
      number: cohortPeriods.number,
      title: cohortPeriods.title,
      from: cohortPeriods.from,
      to: cohortPeriods.to,
    })
    .from(cohortPeriods)
    .where(eq(cohortPeriods.cohortId, cohortId))
    .orderBy(asc(cohortPeriods.number))

export type Apprentice = {
  id: string
  name: string
  email: string
  headline: string
  state: PersonState
  /** The first and the last period that they take part in; null: from the first, to the last. */
  joinsIn: number | null
  leavesAfter: number | null
  /** Ids of hosts at which they were before. */
  visited: readonly string[]
  /** Ids of hosts, the dearest first. */
  wishes: readonly string[]
  wishesSaidAt: Date | null
  /** Numbers of periods in which they cannot be anywhere, in order. */
  absent: readonly number[]
}

/**
 * Everyone who is in a cohort now, by name, also those who were invited and have not come in yet; without those whose
 * account an administrator has closed. The caller has found the cohort.
 */
export async function apprenticesOf({ db, now }: Context, cohortId: string): Promise<Apprentice[]> {
  const rows = await db
    .select({
      id: people.id,
      name: people.name,
      email: people.email,
      headline: people.headline,
      state: people.state,
      joinsIn: programmePeople.joinsIn,
      leavesAfter: programmePeople.leavesAfter,
      visited: programmePeople.visited,
      wishes: rotationWishes.hosts,
      wishesSaidAt: rotationWishes.saidAt,
    })
    .from(programmePeople)
    .innerJoin(people, eq(people.id, programmePeople.personId))
    .leftJoin(rotationWishes, and(eq(rotationWishes.cohortId, cohortId), eq(rotationWishes.personId, people.id)))
    .where(and(eq(programmePeople.cohortId, cohortId), isApprentice(now)))
    .orderBy(asc(people.name), asc(people.id))
  const away = await db
    .select({ personId: absences.personId, period: absences.period })
    .from(absences)
    .where(eq(absences.cohortId, cohortId))
    .orderBy(asc(absences.period))
  const absent = new Map<string, number[]>()
  for (const { personId, period } of away) absent.set(personId, [...(absent.get(personId) ?? []), period])
  return rows.map((row) => ({
    ...row,
    wishes: row.wishes ?? [],
    absent: absent.get(row.id) ?? [],
  }))
}

/** Of rows of `programme_people` joined with their people. */
const isApprentice = (now: Date) =>
  and(eq(programmePeople.place, 'enrolled'), inForce(now, programmePeople), ne(people.state, 'disabled'))

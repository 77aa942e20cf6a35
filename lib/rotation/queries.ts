import { and, count, desc, eq, isNotNull, sql, type SQL } from 'drizzle-orm'
import { people, rotationNotices, schedules } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { findCohort, type FoundCohort } from '@/lib/cohorts/queries'

type Row = typeof schedules.$inferSelect

/** A schedule of a cohort that the actor manages; `askedByName` null where the product itself asked. */
export type FoundSchedule = Row & { cohort: FoundCohort; askedByName: string | null }

/** One schedule, for those who manage the programme of its cohort. */
export const findSchedule = (context: Context, scheduleId: string): Promise<FoundSchedule | undefined> =>
  oneOf(context, eq(schedules.id, scheduleId))

/** The schedule that stands: the one published last; for those who manage the programme. */
export const publishedSchedule = (context: Context, cohortId: string): Promise<FoundSchedule | undefined> =>
  oneOf(context, and(eq(schedules.cohortId, cohortId), isNotNull(schedules.publishedAt)))

async function oneOf(context: Context, which: SQL | undefined): Promise<FoundSchedule | undefined> {
  const [row] = await context.db
    .select({ schedule: schedules, askedByName: people.name })
    .from(schedules)
    .leftJoin(people, eq(people.id, schedules.askedBy))
    .where(which)
    .orderBy(sql`${schedules.publishedAt} desc nulls last`, desc(schedules.number))
    .limit(1)
  const cohort = row && (await findCohort(context, row.schedule.cohortId))
  return row && cohort ? { ...row.schedule, cohort, askedByName: row.askedByName } : undefined
}

/** What a list of schedules says of each; without problem and answer, which may be large. */
export type ScheduleRow = Pick<
  Row,
  'id' | 'number' | 'purpose' | 'state' | 'askedAt' | 'publishedAt' | 'progress' | 'failure'
> & {
  askedByName: string | null
  status: string | null
  changes: number | null
  lowest: number | null
  total: number | null
  notices: number
}

/** The schedules of a cohort that the actor manages, the latest first; of another, none. */
export async function schedulesOf(context: Context, cohortId: string): Promise<ScheduleRow[]> {
  if (!(await findCohort(context, cohortId))) return []
  const { db } = context
  const value = (name: string) => sql<number | null>`(${schedules.answer} -> 'values' ->> ${name})::integer`
  const told = db
    .select({ scheduleId: rotationNotices.scheduleId, notices: count().as('notices') })
    .from(rotationNotices)
    .where(eq(rotationNotices.cohortId, cohortId))
    .groupBy(rotationNotices.scheduleId)
    .as('told')
  return db
    .select({
      id: schedules.id,
      number: schedules.number,
      purpose: schedules.purpose,
      state: schedules.state,
      askedAt: schedules.askedAt,
      publishedAt: schedules.publishedAt,
      progress: schedules.progress,
      failure: schedules.failure,
      askedByName: people.name,
      status: sql<string | null>`${schedules.answer} ->> 'status'`,
      changes: value('changes'),
      lowest: value('lowest'),
      total: value('total'),
      notices: sql<number>`coalesce(${told.notices}, 0)`.mapWith(Number),
    })
    .from(schedules)
    .leftJoin(people, eq(people.id, schedules.askedBy))
    .leftJoin(told, eq(told.scheduleId, schedules.id))
    .where(eq(schedules.cohortId, cohortId))
    .orderBy(desc(schedules.number))
    .limit(100)
}

/** How far a schedule of a cohort that the actor manages has come; slim, because it is asked again and again. */
export async function standOf(context: Context, cohortId: string, scheduleId: string) {
  const cohort = await findCohort(context, cohortId)
  if (!cohort) return undefined
  const [stand] = await context.db
    .select({
      state: schedules.state,
      progress: schedules.progress,
      asked: schedules.asked,
      stopAskedAt: schedules.stopAskedAt,
      solver: schedules.solver,
      extras: sql<true | null>`case when ${schedules.extras} is null then null else true end`,
      endedAt: schedules.endedAt,
    })
    .from(schedules)
    .where(and(eq(schedules.id, scheduleId), eq(schedules.cohortId, cohortId)))
  return stand && { ...stand, cohort }
}

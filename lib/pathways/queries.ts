import { and, desc, eq, gte, isNotNull, ne, sql } from 'drizzle-orm'
import { heldLevels, hourEntries, people, plans } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inSightOf } from '@/lib/access/visible-people'
import { wholeHoursWorked } from '@/lib/hours/worked'

export type PlanVersion = typeof plans.$inferSelect
export type PlanSummary = Pick<PlanVersion, 'number' | 'roleId' | 'reason' | 'madeAt'> & {
  status: string
  finishDate: string | null
  hours: number | null
  cost: number | null
  steps: number
  hoursPerWeek: number
}

/** The latest version of a person's plan. */
export async function currentPlan(context: Context, personId: string): Promise<PlanVersion | undefined> {
  const [row] = await context.db
    .select()
    .from(plans)
    .where(and(eq(plans.personId, personId), inSightOf(context, plans.personId)))
    .orderBy(desc(plans.number))
    .limit(1)
  return row
}

/** One version of a person's plan, with the problem that it answers. */
export async function planVersion(
  context: Context,
  personId: string,
  number: number,
): Promise<PlanVersion | undefined> {
  const [row] = await context.db
    .select()
    .from(plans)
    .where(and(eq(plans.personId, personId), eq(plans.number, number), inSightOf(context, plans.personId)))
  return row
}

/** The last hundred versions of a person's plan, newest first. */
export function listPlanVersions(context: Context, personId: string): Promise<PlanSummary[]> {
  return context.db
    .select({
      number: plans.number,
      roleId: plans.roleId,
      reason: plans.reason,
      madeAt: plans.madeAt,
      status: sql<string>`${plans.answer}->>'status'`,
      finishDate: sql<string | null>`${plans.answer}->>'finishDate'`,
      hours: sql<number | null>`(${plans.answer}->>'hours')::int`,
      cost: sql<number | null>`(${plans.answer}->>'cost')::int`,
      steps: sql<number>`jsonb_array_length(${plans.answer}->'steps')`,
      hoursPerWeek: sql<number>`(${plans.problem}->>'hoursPerWeek')::int`,
    })
    .from(plans)
    .where(and(eq(plans.personId, personId), inSightOf(context, plans.personId)))
    .orderBy(desc(plans.number))
    .limit(100)
}

/** The zone in which a person's days are told; undefined for someone out of sight. */
export async function timeZoneOf(context: Context, personId: string): Promise<string | undefined> {
  const [person] = await context.db
    .select({ timeZone: people.timeZone })
    .from(people)
    .where(and(eq(people.id, personId), inSightOf(context, people.id)))
  return person?.timeZone
}

/** Hours worked by week and activity since a Monday. */
export function workedSince(context: Context, personId: string, monday: string) {
  const ofPlan = hourEntries.activityId
  return context.db
    .select({ activityId: sql<string>`${ofPlan}`, week: hourEntries.week, hours: wholeHoursWorked })
    .from(hourEntries)
    .where(
      and(
        eq(hourEntries.personId, personId),
        isNotNull(ofPlan),
        gte(hourEntries.week, monday),
        inSightOf(context, hourEntries.personId),
      ),
    )
    .groupBy(ofPlan, hourEntries.week)
}

/** Every statement of a person's levels, newest first: who said what, on what grounds. At most five hundred. */
export function levelHistory(context: Context, personId: string) {
  return context.db
    .select({
      skillId: heldLevels.skillId,
      level: heldLevels.level,
      proof: heldLevels.proof,
      ground: heldLevels.ground,
      note: heldLevels.note,
      statedBy: people.name,
      statedAt: heldLevels.statedAt,
    })
    .from(heldLevels)
    .innerJoin(people, eq(people.id, heldLevels.statedBy))
    .where(and(eq(heldLevels.personId, personId), inSightOf(context, heldLevels.personId)))
    .orderBy(desc(heldLevels.statedAt), desc(heldLevels.id))
    .limit(500)
}

/** The people whose growth this actor looks after, by name, with the date of their latest plan. */
export function peopleLookedAfter(context: Context) {
  const latest = context.db
    .selectDistinctOn([plans.personId], {
      personId: plans.personId,
      roleId: plans.roleId,
      finishDate: sql<string | null>`${plans.answer}->>'finishDate'`.as('finish_date'),
      madeAt: plans.madeAt,
    })
    .from(plans)
    .orderBy(plans.personId, desc(plans.number))
    .as('latest')
  return context.db
    .select({
      id: people.id,
      name: people.name,
      headline: people.headline,
      roleId: latest.roleId,
      finishDate: latest.finishDate,
      madeAt: latest.madeAt,
    })
    .from(people)
    .leftJoin(latest, eq(latest.personId, people.id))
    .where(and(ne(people.id, context.actor.id), eq(people.state, 'active'), inSightOf(context, people.id)))
    .orderBy(people.name)
    .limit(200)
}

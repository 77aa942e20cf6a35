import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { finishedActivities, heldLevels, hourEntries, people, planTerms, targets, weekExceptions } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inSightOf } from '@/lib/access/visible-people'
import type { Money } from '@/lib/catalog/model'
import { wholeHoursWorked } from '@/lib/hours/worked'
import type { Capacity } from './capacity'
import { examsOf, type BookedExam } from './exams'
import { goalsInPlansOf, type PlannedGoal } from './goals'
import type { HeldLevel } from './model'
import { placementsInPlansOf, type PlannedPlacement } from './placements'
import { capacityOf } from './read-capacity'

/** The terms on which a person plans. Days are ISO dates; `fixed` names the Monday of the week in which an activity begins. */
export type Terms = {
  hoursPerWeek: number
  budget: Money | null
  deadline: string | null
  include: readonly string[]
  exclude: readonly string[]
  fixed: Readonly<Record<string, string>>
  version: number
}

/** What is known of a person that a plan depends on. */
export type Facts = {
  personId: string
  timeZone: string
  roleId: string | null
  wishedBy: string | null
  levels: Readonly<Record<string, HeldLevel>>
  terms: Terms
  exceptions: readonly { week: string; hours: number; reason: string }[]
  /** Their protected time: blocks, blackouts, hours given back. */
  capacity: Capacity
  /** Hours worked so far, by activity. */
  worked: Readonly<Record<string, number>>
  /** The day on which an activity was finished. */
  finished: Readonly<Record<string, string>>
  /** Learning goals that others attached to their parts in projects. */
  goals: readonly PlannedGoal[]
  /** Published placements of a rotation programme. */
  placements: readonly PlannedPlacement[]
  /** Exams that are booked. */
  exams: readonly BookedExam[]
}

export const usualTerms: Terms = {
  hoursPerWeek: 5,
  budget: null,
  deadline: null,
  include: [],
  exclude: [],
  fixed: {},
  version: 0,
}

/** Reads what a person's plan depends on; undefined for someone out of sight. */
export async function factsOf(context: Context, personId: string): Promise<Facts | undefined> {
  const { db } = context
  const [person] = await db
    .select({ timeZone: people.timeZone })
    .from(people)
    .where(and(eq(people.id, personId), inSightOf(context, people.id)))
  if (!person) return undefined
  const [target] = await db
    .select()
    .from(targets)
    .where(and(eq(targets.personId, personId), isNull(targets.endedAt), inSightOf(context, targets.personId)))
  const [terms] = await db
    .select()
    .from(planTerms)
    .where(and(eq(planTerms.personId, personId), inSightOf(context, planTerms.personId)))
  const exceptions = await db
    .select({ week: weekExceptions.week, hours: weekExceptions.hours, reason: weekExceptions.reason })
    .from(weekExceptions)
    .where(and(eq(weekExceptions.personId, personId), inSightOf(context, weekExceptions.personId)))
    .orderBy(weekExceptions.week)
  const worked = await db
    .select({ activityId: hourEntries.activityId, hours: wholeHoursWorked })
    .from(hourEntries)
    .where(
      and(
        eq(hourEntries.personId, personId),
        isNotNull(hourEntries.activityId),
        inSightOf(context, hourEntries.personId),
      ),
    )
    .groupBy(hourEntries.activityId)
  const finished = await db
    .select()
    .from(finishedActivities)
    .where(and(eq(finishedActivities.personId, personId), inSightOf(context, finishedActivities.personId)))

  return {
    personId,
    timeZone: person.timeZone,
    roleId: target?.roleId ?? null,
    wishedBy: target?.wishedBy ?? null,
    levels: await levelsOf(context, personId),
    terms: terms ?? usualTerms,
    exceptions,
    capacity: await capacityOf(context, personId, person.timeZone),
    worked: Object.fromEntries(
      worked.flatMap(({ activityId, hours }) => (activityId && hours > 0 ? [[activityId, hours]] : [])),
    ),
    finished: Object.fromEntries(finished.map(({ activityId, finishedOn }) => [activityId, finishedOn])),
    goals: await goalsInPlansOf(context, personId),
    placements: await placementsInPlansOf(context, personId),
    exams: await examsOf(context, personId),
  }
}

/** The levels that a person holds today, claimed and attested apart. */
export async function levelsOf(context: Context, personId: string): Promise<Record<string, HeldLevel>> {
  const rows = await context.db
    .select({ skillId: heldLevels.skillId, level: heldLevels.level, proof: heldLevels.proof })
    .from(heldLevels)
    .where(
      and(eq(heldLevels.personId, personId), isNull(heldLevels.supersededAt), inSightOf(context, heldLevels.personId)),
    )

  const levels: Record<string, HeldLevel> = {}
  for (const { skillId, level, proof } of rows) levels[skillId] = { ...levels[skillId], [proof]: level }
  return levels
}

import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { cohorts, schedules } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { newId } from '@/lib/core/ids'
import type { RotationPlan } from '@/lib/planning/rotation/plan'
import type { RotationProblem } from '@/lib/planning/rotation/problem'
import type { Asked, Extras, SchedulePurpose } from './model'

type ToAdd = {
  cohortId: string
  purpose: SchedulePurpose
  problem: RotationProblem
  problemHash: string
  /** How it is to be worked out; 0 seconds for one that is answered already. */
  asked: Asked
  basedOn: string | null
  /** Of a schedule that needs no search: it is answered at once. */
  answer?: RotationPlan
  extras?: Extras | null
}

const notAsked: Asked = { seconds: 0, extras: false }

/** Adds a schedule that waits to be worked out. What is at work already, or was proven for the same problem, is not asked for twice. */
export async function askForSchedule(
  tx: Database,
  context: Pick<Context, 'actor' | 'now'>,
  toAdd: ToAdd,
): Promise<{ scheduleId: string; isNew: boolean }> {
  await tx.select({ id: cohorts.id }).from(cohorts).where(eq(cohorts.id, toAdd.cohortId)).for('update')
  const [same] = await tx
    .select({ id: schedules.id })
    .from(schedules)
    .where(
      and(
        eq(schedules.cohortId, toAdd.cohortId),
        eq(schedules.problemHash, toAdd.problemHash),
        isNull(schedules.publishedAt),
        sql`(${inArray(schedules.state, ['queued', 'solving'])} or (${eq(schedules.state, 'answered')} and ${inArray(schedules.purpose, ['draw-up', 'change'])} and ${schedules.answer} ->> 'status' in ('optimal', 'infeasible')))`,
      ),
    )
    .orderBy(sql`${schedules.number} desc`)
    .limit(1)
  if (same) return { scheduleId: same.id, isNew: false }
  return { scheduleId: await insert(tx, context, toAdd), isNew: true }
}

/** Adds a schedule that somebody made, with its answer; it takes its number after those that are there. */
export async function addAnswered(
  tx: Database,
  context: Pick<Context, 'actor' | 'now'>,
  toAdd: Omit<ToAdd, 'asked'> & { answer: RotationPlan },
): Promise<string> {
  await tx.select({ id: cohorts.id }).from(cohorts).where(eq(cohorts.id, toAdd.cohortId)).for('update')
  return insert(tx, context, { ...toAdd, asked: notAsked })
}

async function insert(tx: Database, { actor, now }: Pick<Context, 'actor' | 'now'>, toAdd: ToAdd): Promise<string> {
  const { answer, ...row } = toAdd
  const id = newId(now)
  await tx.insert(schedules).values({
    id,
    ...row,
    number: sql`(select coalesce(max(${schedules.number}), 0) + 1 from ${schedules} where ${schedules.cohortId} = ${row.cohortId})`,
    state: answer ? 'answered' : 'queued',
    ...(answer && { answer, endedAt: now }),
    askedBy: actor.id,
    askedAt: now,
  })
  return id
}

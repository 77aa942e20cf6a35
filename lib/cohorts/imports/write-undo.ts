import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { absences, people, programmePeople, rotationWishes } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import type { GatheredUndo } from './gather-undo'
import type { DoneThings } from './plan-undo'

/** Takes back what is planned, inside the caller's transaction, which has locked the cohort; answers the ids of those who were removed altogether. */
export async function writeUndo(
  tx: Database,
  { now }: Context,
  cohortId: string,
  planned: readonly GatheredUndo[],
): Promise<string[]> {
  for (const { personId, done, back, leaves } of planned) {
    if (back.includes('wishes')) await putWishesBack(tx, cohortId, personId, done.wishes)
    if (back.includes('absences')) await putAbsencesBack(tx, cohortId, personId, done.absences?.before.list ?? [])
    if (back.includes('person') && done.person?.before)
      await tx
        .update(people)
        .set({ ...done.person.before, version: sql`${people.version} + 1` })
        .where(and(eq(people.id, personId), eq(people.state, 'invited')))
    const before = done.enrolment?.before
    const place = done.enrolment && eq(programmePeople.id, done.enrolment.after.id)
    if (place && before && (leaves !== false || back.includes('enrolment')))
      await tx.update(programmePeople).set(before).where(place)
  }

  const leaving = planned.flatMap(({ personId, done, leaves }) =>
    leaves !== false && done.enrolment && !done.enrolment.before
      ? [{ personId, placeId: done.enrolment.after.id, leaves }]
      : [],
  )
  const removed = await removeAll(
    tx,
    leaving.filter(({ leaves }) => leaves === 'as-if-never'),
  )
  const ended = leaving.filter(({ personId }) => !removed.includes(personId)).map(({ placeId }) => placeId)
  if (ended.length > 0) await tx.update(programmePeople).set({ to: now }).where(inArray(programmePeople.id, ended))
  return removed
}

async function putWishesBack(tx: Database, cohortId: string, personId: string, wishes: DoneThings['wishes']) {
  const mine = and(eq(rotationWishes.cohortId, cohortId), eq(rotationWishes.personId, personId))
  if (!wishes?.before) return tx.delete(rotationWishes).where(mine)
  const { hosts, saidBy, saidAt } = wishes.before
  return tx
    .update(rotationWishes)
    .set({ hosts, saidBy, saidAt: new Date(saidAt), version: sql`${rotationWishes.version} + 1` })
    .where(mine)
}

async function putAbsencesBack(
  tx: Database,
  cohortId: string,
  personId: string,
  list: NonNullable<DoneThings['absences']>['before']['list'],
) {
  await tx.delete(absences).where(and(eq(absences.cohortId, cohortId), eq(absences.personId, personId)))
  if (list.length > 0)
    await tx
      .insert(absences)
      .values(
        list.map(({ period, saidBy, saidAt }) => ({ cohortId, personId, period, saidBy, saidAt: new Date(saidAt) })),
      )
}

type Leaving = { personId: string; placeId: string }

/**
 * Removes newcomers with their enrolments, as if they had never been here. Whoever left a trace that refers to them (an
 * invitation, a place elsewhere) cannot be removed: the database says so, and the others are found by halves.
 */
async function removeAll(tx: Database, leaving: readonly Leaving[]): Promise<string[]> {
  if (leaving.length === 0) return []
  try {
    await tx.transaction(async (inner) => {
      await inner.delete(programmePeople).where(
        inArray(
          programmePeople.id,
          leaving.map(({ placeId }) => placeId),
        ),
      )
      await inner.delete(people).where(
        inArray(
          people.id,
          leaving.map(({ personId }) => personId),
        ),
      )
    })
    return leaving.map(({ personId }) => personId)
  } catch (error) {
    if (!isReferredTo(error)) throw error
    if (leaving.length === 1) return []
    const half = Math.ceil(leaving.length / 2)
    return [...(await removeAll(tx, leaving.slice(0, half))), ...(await removeAll(tx, leaving.slice(half)))]
  }
}

/** PostgreSQL's foreign_key_violation, wherever the driver puts it. */
function isReferredTo(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  if ('code' in error && error.code === '23503') return true
  return 'cause' in error && isReferredTo(error.cause)
}

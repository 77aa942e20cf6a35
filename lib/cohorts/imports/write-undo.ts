import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { absences, people, programmePeople, rotationWishes } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import type { GatheredUndo } from './gather-undo'
import { inParts } from './in-parts'
import type { AbsenceFacts, WishFacts } from './plan-rows'
import type { DoneThings } from './plan-undo'

/** Takes back what is planned, inside the caller's transaction, which has locked the cohort; answers the ids of those who were removed altogether. */
export async function writeUndo(
  tx: Database,
  { now }: Context,
  cohortId: string,
  planned: readonly GatheredUndo[],
): Promise<string[]> {
  // Most had nothing before, and are cleared in parts; the others are put back one by one.
  const had = {
    wishes: (done: DoneThings) => done.wishes?.before,
    absences: (done: DoneThings) => done.absences?.before.list.length,
  }
  await inParts(
    planned.filter(({ back, done }) => back.includes('wishes') && !had.wishes(done)),
    (part) =>
      tx
        .delete(rotationWishes)
        .where(and(eq(rotationWishes.cohortId, cohortId), inArray(rotationWishes.personId, idsOf(part))))
        .returning({ id: rotationWishes.personId }),
  )
  await inParts(
    planned.filter(({ back }) => back.includes('absences')),
    (part) =>
      tx
        .delete(absences)
        .where(and(eq(absences.cohortId, cohortId), inArray(absences.personId, idsOf(part))))
        .returning({ id: absences.personId }),
  )
  for (const { personId, done, back, leaves } of planned) {
    if (back.includes('wishes') && done.wishes?.before) await putWishesBack(tx, cohortId, personId, done.wishes.before)
    if (back.includes('absences') && had.absences(done))
      await putAbsencesBack(tx, cohortId, personId, done.absences?.before.list ?? [])
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

const idsOf = (part: readonly { personId: string }[]) => part.map(({ personId }) => personId)

const putWishesBack = (tx: Database, cohortId: string, personId: string, { hosts, saidBy, saidAt }: WishFacts) =>
  tx
    .update(rotationWishes)
    .set({ hosts, saidBy, saidAt: new Date(saidAt), version: sql`${rotationWishes.version} + 1` })
    .where(and(eq(rotationWishes.cohortId, cohortId), eq(rotationWishes.personId, personId)))

const putAbsencesBack = (tx: Database, cohortId: string, personId: string, list: readonly AbsenceFacts[]) =>
  tx
    .insert(absences)
    .values(
      list.map(({ period, saidBy, saidAt }) => ({ cohortId, personId, period, saidBy, saidAt: new Date(saidAt) })),
    )

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

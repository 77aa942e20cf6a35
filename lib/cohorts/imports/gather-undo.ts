import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { absences, importChanges, people, placements, programmePeople, rotationWishes } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import type { ImportLine, UndoOutcome } from '../views/import'
import { inParts } from './in-parts'
import { planUndo, type DoneThings, type PlannedUndo, type StandsNow } from './plan-undo'

export type GatheredUndo = PlannedUndo & { done: DoneThings }

/** What taking an import back would do, person by person, as everything stands now. Who is gone altogether is left out. The caller has found the import. */
export async function gatherUndo(
  { db }: Context,
  cohortId: string,
  { id, appliedAt }: Pick<ImportLine, 'id' | 'appliedAt'>,
): Promise<GatheredUndo[]> {
  const rows = await db
    .select()
    .from(importChanges)
    .where(eq(importChanges.importId, id))
    .orderBy(asc(importChanges.row))
  const doneBy = new Map<string, Record<string, unknown>>()
  for (const { personId, thing, before, after } of rows)
    doneBy.set(personId, { ...doneBy.get(personId), [thing]: { before, after } })
  const ids = [...doneBy.keys()]

  const who = await inParts(ids, (part) => db.select().from(people).where(inArray(people.id, part)))
  const places = await inParts(ids, (part) =>
    db
      .select()
      .from(programmePeople)
      .where(
        and(
          inArray(programmePeople.personId, part),
          eq(programmePeople.cohortId, cohortId),
          eq(programmePeople.place, 'enrolled'),
          isNull(programmePeople.to),
        ),
      ),
  )
  const said = await inParts(ids, (part) =>
    db
      .select()
      .from(rotationWishes)
      .where(and(eq(rotationWishes.cohortId, cohortId), inArray(rotationWishes.personId, part))),
  )
  const away = await inParts(ids, (part) =>
    db
      .select()
      .from(absences)
      .where(and(eq(absences.cohortId, cohortId), inArray(absences.personId, part)))
      .orderBy(asc(absences.period)),
  )
  const placed = await db
    .selectDistinct({ personId: placements.personId })
    .from(placements)
    .where(eq(placements.cohortId, cohortId))

  const placeOf = new Map(places.map((place) => [place.personId, place]))
  const wishesOf = new Map(said.map((wish) => [wish.personId, wish]))
  const isPlaced = new Set(placed.map(({ personId }) => personId))
  const awayOf = new Map<string, typeof away>()
  for (const one of away) awayOf.set(one.personId, [...(awayOf.get(one.personId) ?? []), one])

  return who.map((person): GatheredUndo => {
    // Written by an import as what `DoneThings` says, and by nothing else.
    const done = doneBy.get(person.id) as DoneThings
    const wish = wishesOf.get(person.id)
    const now: StandsNow = {
      name: person.name,
      headline: person.headline,
      email: person.email,
      isInvited: person.state === 'invited',
      enrolment: placeOf.get(person.id) ?? null,
      wishes: wish ? { hosts: wish.hosts, saidBy: wish.saidBy, saidAt: wish.saidAt.toISOString() } : null,
      absences: (awayOf.get(person.id) ?? []).map(({ period, saidBy, saidAt }) => ({
        period,
        saidBy,
        saidAt: saidAt.toISOString(),
      })),
      isPlaced: isPlaced.has(person.id),
    }
    return { ...planUndo(person.id, done, now, appliedAt.toISOString()), done }
  })
}

/** The same, counted, with everyone of whom something stays. */
export function countUndo(planned: readonly PlannedUndo[]): UndoOutcome {
  return {
    leaving: planned.filter(({ leaves }) => leaves !== false).length,
    removed: planned.filter(({ leaves }) => leaves === 'as-if-never').length,
    restored: planned.filter(({ leaves, back }) => leaves === false && back.length > 0).length,
    kept: planned
      .flatMap(({ name, stays }) => (stays === null ? [] : [{ name, why: stays }]))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
  }
}

import { and, eq, inArray, not, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { absences, importChanges, people, programmePeople, rotationWishes } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { newId } from '@/lib/core/ids'
import type { ImportedThing } from '../model'
import { inParts } from './in-parts'
import type { PlannedRow } from './plan-rows'
import type { Standings } from './standing'

/** Someone said or became something between the look and the step; nothing of the import may stay. */
export class Overtaken extends Error {}

type Written = {
  row: number
  thing: ImportedThing
  personId: string
  before: Record<string, unknown> | null
  after: Record<string, unknown>
}
type Into = { importId: string; cohortId: string; programmeId: string }

/** Writes what is planned, inside the caller's transaction, which has locked the cohort, with what was there before. In parts of many rows, as thousands may come at once. */
export async function writeRows(
  tx: Database,
  { actor, now }: Context,
  into: Into,
  plan: readonly PlannedRow[],
  { byEmail }: Standings,
): Promise<void> {
  const ids = new Map(plan.map((row) => [row, row.personId ?? newId(now)]))
  const planned = plan.map((row) => ({ ...row, id: ids.get(row) ?? '' }))
  const said = { saidBy: actor.id, saidAt: now }
  const written: Written[] = []
  const note = (
    row: number,
    thing: ImportedThing,
    personId: string,
    before: Written['before'],
    after: Written['after'],
  ) => written.push({ row, thing, personId, before, after })

  const newcomers = planned.filter(({ personId, person }) => personId === undefined && person)
  await all(
    newcomers,
    ({ id, email, person }) => ({
      id,
      email,
      name: person?.after.name ?? '',
      headline: person?.after.headline ?? '',
      state: 'invited' as const,
      createdAt: now,
    }),
    (part) => tx.insert(people).values(part).onConflictDoNothing().returning({ id: people.id }),
  )
  for (const { row, id, email, person } of planned) {
    if (!person) continue
    note(row, 'person', id, person.before, { ...person.after, email })
    if (person.before) await rename(tx, id, person.before.name, person.after)
  }

  const enrolled = planned.map((row) => ({ ...row, placeId: byEmail.get(row.email)?.enrolment?.id ?? newId(now) }))
  const joining = enrolled.flatMap((row) =>
    row.enrolment && !row.enrolment.before ? [{ ...row, facts: row.enrolment.after }] : [],
  )
  await all(
    joining,
    ({ id, placeId, facts }) => ({
      id: placeId,
      programmeId: into.programmeId,
      personId: id,
      place: 'enrolled' as const,
      from: now,
      ...facts,
    }),
    (part) => tx.insert(programmePeople).values(part).onConflictDoNothing().returning({ id: programmePeople.id }),
  )
  for (const { row, id, placeId, enrolment } of enrolled) {
    if (!enrolment) continue
    note(row, 'enrolment', id, enrolment.before, { ...enrolment.after, id: placeId })
    if (enrolment.before) await tx.update(programmePeople).set(enrolment.after).where(eq(programmePeople.id, placeId))
  }

  const wishing = planned.flatMap((row) => (row.wishes ? [{ ...row, wishes: row.wishes }] : []))
  await all(
    wishing.filter(({ wishes }) => !wishes.before),
    ({ id, wishes }) => ({ cohortId: into.cohortId, personId: id, hosts: wishes.after, ...said }),
    (part) => tx.insert(rotationWishes).values(part).onConflictDoNothing().returning({ id: rotationWishes.personId }),
  )
  for (const { row, id, wishes } of wishing) {
    note(row, 'wishes', id, wishes.before, { hosts: wishes.after, saidBy: actor.id, saidAt: now.toISOString() })
    if (wishes.before)
      await tx
        .update(rotationWishes)
        .set({ hosts: wishes.after, ...said, version: sql`${rotationWishes.version} + 1` })
        .where(and(eq(rotationWishes.cohortId, into.cohortId), eq(rotationWishes.personId, id)))
  }

  await writeAbsences(tx, into.cohortId, said, planned, (row, id, before, after) =>
    note(row, 'absences', id, { list: before }, { list: after }),
  )
  await inParts(written, (part) =>
    tx
      .insert(importChanges)
      .values(part.map((change) => ({ importId: into.importId, ...change })))
      .returning({ row: importChanges.row }),
  )
}

/** Whoever has come in meanwhile keeps the name that they have. */
async function rename(
  tx: Database,
  id: string,
  before: string,
  after: { name: string; headline: string },
): Promise<void> {
  const renamed = await tx
    .update(people)
    .set({ ...after, version: sql`${people.version} + 1` })
    .where(and(eq(people.id, id), eq(people.state, 'invited'), eq(people.name, before)))
    .returning({ id: people.id })
  if (renamed.length === 0) throw new Overtaken()
}

/** Inserts all of them, or nothing of the import stays. */
async function all<Item, Values>(
  items: readonly Item[],
  values: (item: Item) => Values,
  insert: (part: Values[]) => PromiseLike<readonly { id: string }[]>,
): Promise<void> {
  const made = await inParts(items, (part) => insert(part.map(values)))
  if (made.length !== items.length) throw new Overtaken()
}

type Said = { saidBy: string; saidAt: Date }

async function writeAbsences(
  tx: Database,
  cohortId: string,
  said: Said,
  planned: readonly (PlannedRow & { id: string })[],
  note: (row: number, id: string, before: readonly unknown[], after: readonly unknown[]) => void,
): Promise<void> {
  const added: { cohortId: string; personId: string; period: number; saidBy: string; saidAt: Date }[] = []
  for (const { row, id, absences: planAbsences } of planned) {
    if (!planAbsences) continue
    const { before, after } = planAbsences
    const mine = and(eq(absences.cohortId, cohortId), eq(absences.personId, id))
    if (before.length > 0)
      await tx.delete(absences).where(after.length > 0 ? and(mine, not(inArray(absences.period, [...after]))) : mine)
    const fresh = after.filter((period) => !before.some((one) => one.period === period))
    for (const period of fresh) added.push({ cohortId, personId: id, period, ...said })
    const kept = before.filter(({ period }) => after.includes(period))
    const list = [
      ...kept,
      ...fresh.map((period) => ({ period, saidBy: said.saidBy, saidAt: said.saidAt.toISOString() })),
    ]
    note(
      row,
      id,
      before,
      list.toSorted((a, b) => a.period - b.period),
    )
  }
  await all(
    added,
    (one) => one,
    (part) => tx.insert(absences).values(part).onConflictDoNothing().returning({ id: absences.personId }),
  )
}

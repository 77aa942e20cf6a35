import { inArray } from 'drizzle-orm'
import { opportunityEffects } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { surroundingsOf } from '@/lib/pathways/gather'
import type { Affected } from './affected'
import { factsFor, noTarget } from './facts'
import type { Opportunity } from './queries'
import type { EffectsView, EffectView } from './views/effects'

type Row = typeof opportunityEffects.$inferSelect
type Asked = Pick<Opportunity, 'id' | 'effectState' | 'effectFailure'>

/**
 * What is known of each opportunity's effects, and those whose facts have moved since they were weighed. `affectedOf` names
 * who gets which hours of an opportunity.
 */
export async function effectsOf<O extends Asked>(
  context: Context,
  asked: readonly O[],
  affectedOf: (opportunity: O) => readonly Affected[],
): Promise<{ of: (opportunity: O) => EffectsView; outdatedIds: string[] }> {
  const rows = await rowsOf(context, asked)
  const people = new Map(asked.flatMap((one) => affectedOf(one).map((person) => [person.id, person] as const)))
  const hashes = await hashesOf(
    context,
    [...people.values()].filter(({ id }) => asked.some((one) => getsHours(affectedOf(one), id))),
  )
  const found = new Map(
    asked.map((one) => {
      const affected = affectedOf(one)
      const mine = rows.filter(({ opportunityId }) => opportunityId === one.id)
      return [one.id, effectsView(one, affected, mine, hashes)] as const
    }),
  )
  const of = ({ id }: O): EffectsView => found.get(id) ?? nobody
  return { of, outdatedIds: asked.filter((one) => isOutdated(one, of(one))).map(({ id }) => id) }
}

const getsHours = (affected: readonly Affected[], personId: string) =>
  affected.some(({ id, hours }) => id === personId && hours > 0)

const isOutdated = ({ effectState }: Asked, { worked, of }: EffectsView) =>
  effectState === null || (effectState === 'done' && worked < of)

const rowsOf = async ({ db }: Context, asked: readonly Asked[]): Promise<Row[]> =>
  asked.length === 0
    ? []
    : db
        .select()
        .from(opportunityEffects)
        .where(
          inArray(
            opportunityEffects.opportunityId,
            asked.map(({ id }) => id),
          ),
        )

/** What everyone's plan stands on now, so that what was weighed on other facts is not shown as if it still held. */
async function hashesOf(context: Context, people: readonly Affected[]): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>()
  if (people.length === 0) return hashes
  const around = await surroundingsOf(context)
  for (const person of people) hashes.set(person.id, (await factsFor(context, person, around)).hash)
  return hashes
}

const nobody: EffectsView = { state: 'done', failure: null, worked: 0, of: 0, people: [], weeks: 0, isProven: true }

function effectsView(
  { effectState, effectFailure }: Asked,
  affected: readonly Affected[],
  rows: readonly Row[],
  hashes: ReadonlyMap<string, string>,
): EffectsView {
  const people = affected
    .filter(({ hours }) => hours > 0)
    .map((person) => effectView(person, rowFor(person, rows, hashes.get(person.id))))
  const known = people.filter(({ kind }) => kind !== 'waiting')
  return {
    state: effectState === 'failed' ? 'failed' : known.length < people.length ? 'working' : 'done',
    failure: effectFailure,
    worked: known.length,
    of: people.length,
    people,
    weeks: known.reduce((sum, { weeks }) => sum + weeks, 0),
    isProven: known.every(({ isProven }) => isProven),
  }
}

const rowFor = ({ id, hours }: Affected, rows: readonly Row[], hash: string | undefined): Row | undefined =>
  rows.find((row) => row.personId === id && row.hours === hours && row.factsHash === hash)

function effectView({ id, name, hours }: Affected, row: Row | undefined): EffectView {
  if (!row) return { id, name, hours, kind: 'waiting', fromDate: null, toDate: null, weeks: 0, isProven: true }
  const { fromDate, toDate, status } = row
  const isProven = status !== 'best-found'
  return { id, name, hours, kind: kindOf(row), fromDate, toDate, weeks: row.weeks ?? 0, isProven }
}

function kindOf({ factsHash, fromDate, toDate, status }: Row): EffectView['kind'] {
  if (factsHash === noTarget) return 'no-target'
  if (toDate === null) return status === 'best-found' ? 'not-found' : 'no-plan'
  if (fromDate === null) return status === 'best-found' ? 'not-found' : 'comes'
  return fromDate === toDate ? 'stays' : 'moves'
}

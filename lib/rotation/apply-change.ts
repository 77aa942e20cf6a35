import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { cohorts, cohortSeats, rotationApart, rotationPins, waivers } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import type { SeatCell } from '@/lib/cohorts/views/seats'
import type { RotationChange } from '@/lib/planning/rotation/plan'
import type { RotationFacts } from './facts'
import { asPair } from './pairs'
import { statedGroups } from './stating/hosts'
import { statedRequirements } from './stating/requirements'

type SeatsToBe = { hostId: string; period: number; min: number; max: number }

/** Why a change cannot be made here, in a sentence with the way out; undefined if it can. */
export function standsInTheWay(
  change: RotationChange,
  facts: RotationFacts,
  cells: readonly SeatCell[],
): string | undefined {
  const nameOf = new Map(facts.hosts.map(({ id, name }) => [id, name]))
  for (const { hostId, period, max } of seatsToBe(change, facts, cells)) {
    const cell = cells.find((one) => one.hostId === hostId && one.period === period)
    if (!cell) return `${nameOf.get(hostId) ?? 'That host'} takes nobody any more. Draw it up again.`
    if (cell.byRatio !== null && max > cell.byRatio - cell.taken)
      return `${nameOf.get(hostId) ?? 'That host'} may take ${cell.byRatio} at once by its ratio of apprentices to journeyworkers, so it has no seat to add. Change that at the host first, or choose another repair.`
  }
  if ((change.mentors ?? []).length > 0) return 'How many a mentor guides is not set here.'
  return undefined
}

/** Writes a change of a problem into the facts that it was stated from, inside the caller's transaction. */
export async function applyChange(
  tx: Database,
  { actor, now }: Pick<Context, 'actor' | 'now'>,
  cohortId: string,
  change: RotationChange,
  facts: RotationFacts,
  cells: readonly SeatCell[],
): Promise<void> {
  for (const seats of seatsToBe(change, facts, cells))
    await tx
      .insert(cohortSeats)
      .values({ cohortId, ...seats })
      .onConflictDoUpdate({
        target: [cohortSeats.cohortId, cohortSeats.hostId, cohortSeats.period],
        set: { min: sql`excluded.min`, max: sql`excluded.max` },
      })
  const waived = waiversOf(change, facts)
  if (waived.length > 0)
    await tx
      .insert(waivers)
      .values(waived.map((waiver) => ({ cohortId, ...waiver, setBy: actor.id, setAt: now })))
      .onConflictDoNothing()
  const numberOf = numbersOf(facts)
  for (const { apprentice, period } of change.unpin ?? [])
    await tx
      .delete(rotationPins)
      .where(
        and(
          eq(rotationPins.cohortId, cohortId),
          eq(rotationPins.personId, apprentice),
          eq(rotationPins.period, numberOf.get(period) ?? 0),
        ),
      )
  for (const [one, other] of change.together ?? []) {
    const { personId, otherId } = asPair(one, other)
    await tx
      .delete(rotationApart)
      .where(
        and(
          eq(rotationApart.cohortId, cohortId),
          eq(rotationApart.personId, personId),
          eq(rotationApart.otherId, otherId),
        ),
      )
  }
  const thawed = (change.thaw ?? []).map((period) => numberOf.get(period) ?? Infinity)
  const set = {
    ...(change.floor !== undefined && { floor: change.floor }),
    ...(thawed.length > 0 && { frozenThrough: Math.max(0, Math.min(...thawed) - 1) }),
  }
  if (Object.keys(set).length > 0) await tx.update(cohorts).set(set).where(eq(cohorts.id, cohortId))
}

const numbersOf = ({ periods }: RotationFacts) => new Map(periods.map(({ title, number }) => [title, number]))

function seatsToBe({ seats = [], fewer = [] }: RotationChange, facts: RotationFacts, cells: readonly SeatCell[]) {
  const numberOf = numbersOf(facts)
  const found = new Map<string, SeatsToBe>()
  const change = (host: string, period: string, by: { min?: number; max?: number }) => {
    const number = numberOf.get(period) ?? 0
    const key = `${number} ${host}`
    const cell = cells.find((one) => one.hostId === host && one.period === number)
    const now = found.get(key) ?? { hostId: host, period: number, min: cell?.min ?? 0, max: cell?.max ?? 0 }
    found.set(key, { ...now, min: Math.max(0, now.min + (by.min ?? 0)), max: now.max + (by.max ?? 0) })
  }
  for (const { host, period, add } of seats) change(host, period, { max: add })
  for (const { host, period, by } of fewer) change(host, period, { min: -by })
  return [...found.values()]
}

/** Requirements go by their titles in the problem, and by the ids of each person's standard in the waivers. */
function waiversOf({ waive = [] }: RotationChange, facts: RotationFacts) {
  const stated = statedRequirements(facts, statedGroups(facts).nameOf)
  return waive.flatMap(({ requirement, apprentices }) => {
    const asks = stated.find((one) => one.requirement.id === requirement)?.asks
    return apprentices.flatMap((personId) => {
      const id = asks?.get(personId)
      return id === undefined ? [] : [{ personId, requirement: id }]
    })
  })
}

import { and, asc, eq, inArray, ne, or } from 'drizzle-orm'
import {
  hosts,
  people,
  placements,
  programmePeople,
  programmeVersions,
  rotationApart,
  rotationPins,
  waivers,
} from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { inForce } from '@/lib/access/in-force'
import { lastFrozen, type Cohort, type Period, type Seats } from '@/lib/cohorts/model'
import { apprenticesOf, periodsOf, type Apprentice } from '@/lib/cohorts/queries'
import { seatsOf } from '@/lib/cohorts/seats'
import type { Standard } from '@/lib/programmes/model'

export type Cell = { personId: string; period: number; hostId: string }
export type Pair = { personId: string; otherId: string }
export type Waiver = { personId: string; requirement: string }
/** A version of the standard and who goes by it. */
export type InUse = { number: number; standard: Standard; people: ReadonlySet<string> }
export type RotationHost = { id: string; name: string; areas: readonly string[]; visits: number; isRetired: boolean }

/** Everything that a cohort's schedule depends on, as it stands now. */
export type RotationFacts = {
  periods: readonly Period[]
  apprentices: readonly Apprentice[]
  /** The cohort's own version first. */
  versions: readonly InUse[]
  /** Those that are not retired, and those retired at which someone was or is. */
  hosts: readonly RotationHost[]
  seats: readonly Seats[]
  wishPoints: readonly number[]
  floor: number | null
  /** The last period that stands as published, 0 if none does. */
  lastFrozen: number
  pins: readonly Cell[]
  apart: readonly Pair[]
  waivers: readonly Waiver[]
  placements: readonly Cell[]
}

/** Reads what a cohort's schedule depends on. The caller has found the cohort, or works for those who are in it. */
export async function factsOf(context: Context, cohort: Omit<Cohort, 'managerIds'>): Promise<RotationFacts> {
  const { db, now } = context
  const periods = await periodsOf(context, cohort.id)
  const apprentices = await apprenticesOf(context, cohort.id)
  const isHere = new Set(apprentices.map(({ id }) => id))
  const cellsIn = (table: typeof placements | typeof rotationPins) =>
    db
      .select({ personId: table.personId, period: table.period, hostId: table.hostId })
      .from(table)
      .where(eq(table.cohortId, cohort.id))
      .orderBy(asc(table.personId), asc(table.period))
  const pins = await cellsIn(rotationPins)
  const placed = await cellsIn(placements)
  const apart = await db
    .select({ personId: rotationApart.personId, otherId: rotationApart.otherId })
    .from(rotationApart)
    .where(eq(rotationApart.cohortId, cohort.id))
    .orderBy(asc(rotationApart.personId), asc(rotationApart.otherId))
  const waived = await db
    .select({ personId: waivers.personId, requirement: waivers.requirement })
    .from(waivers)
    .where(eq(waivers.cohortId, cohort.id))
    .orderBy(asc(waivers.personId), asc(waivers.requirement))
  const mine = <T extends { personId: string }>(rows: readonly T[]) =>
    rows.filter(({ personId }) => isHere.has(personId))
  const [minePins, minePlaced] = [mine(pins), mine(placed)]
  const mentioned = [...minePins, ...minePlaced].map(({ hostId }) => hostId)
  return {
    periods,
    apprentices,
    versions: await versionsInUse(context, cohort),
    hosts: await hostsFor(context, cohort.programmeId, [...mentioned, ...apprentices.flatMap((one) => one.visited)]),
    seats: await seatsOf(context, cohort.id),
    wishPoints: cohort.wishPoints,
    floor: cohort.floor,
    lastFrozen: lastFrozen(cohort, periods, now.toISOString().slice(0, 10)),
    pins: minePins,
    apart: mine(apart).filter(({ otherId }) => isHere.has(otherId)),
    waivers: mine(waived),
    placements: minePlaced,
  }
}

async function versionsInUse(
  { db, now }: Context,
  { id, versionId }: Pick<Cohort, 'id' | 'versionId'>,
): Promise<InUse[]> {
  const rows = await db
    .select({ personId: people.id, versionId: programmePeople.versionId })
    .from(programmePeople)
    .innerJoin(people, eq(people.id, programmePeople.personId))
    .where(
      and(
        eq(programmePeople.cohortId, id),
        eq(programmePeople.place, 'enrolled'),
        inForce(now, programmePeople),
        ne(people.state, 'disabled'),
      ),
    )
  const by = new Map<string, Set<string>>([[versionId, new Set()]])
  for (const row of rows) {
    const version = row.versionId ?? versionId
    by.set(version, (by.get(version) ?? new Set()).add(row.personId))
  }
  const standards = await db
    .select({ id: programmeVersions.id, number: programmeVersions.number, standard: programmeVersions.standard })
    .from(programmeVersions)
    .where(inArray(programmeVersions.id, [...by.keys()]))
    .orderBy(asc(programmeVersions.number))
  return standards
    .toSorted((one, other) => Number(other.id === versionId) - Number(one.id === versionId))
    .map(({ id: version, number, standard }) => ({ number, standard, people: by.get(version) ?? new Set() }))
}

async function hostsFor({ db }: Context, programmeId: string, mentioned: readonly string[]): Promise<RotationHost[]> {
  const known = [...new Set(mentioned)]
  const rows = await db
    .select({
      id: hosts.id,
      name: hosts.name,
      areas: hosts.areas,
      visits: hosts.visits,
      retiredAt: hosts.retiredAt,
    })
    .from(hosts)
    .where(
      known.length === 0
        ? eq(hosts.programmeId, programmeId)
        : or(eq(hosts.programmeId, programmeId), inArray(hosts.id, known)),
    )
    .orderBy(asc(hosts.name), asc(hosts.id))
  return rows
    .filter(({ id, retiredAt }) => !retiredAt || known.includes(id))
    .map(({ retiredAt, ...host }) => ({ ...host, isRetired: retiredAt !== null }))
}

import { and, asc, eq, gte, inArray } from 'drizzle-orm'
import { cohortPeriods, cohorts, people, placements, programmes } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { currentCatalogue } from '@/lib/catalog/queries'
import { findHost, hostsOf, retiredHostsOf } from './hosts'
import { managedHost } from './managed-host'
import { findProgramme } from './queries'
import { seatsByArea } from './demand'
import type { Host } from './views/host'
import { currentVersion, draftOf, versionsOf } from './versions'

/** The hosts of a programme that the actor manages, with the names of what they offer. */
export async function showHosts(context: Context, programmeId: string) {
  const programme = await findProgramme(context, programmeId)
  if (!programme) return undefined
  const hosts = await hostsOf(context, programmeId)
  const standard = ((await currentVersion(context, programmeId)) ?? (await draftOf(context, programmeId)))?.standard
  return {
    programme: { id: programme.id, title: programme.title },
    hosts,
    retired: await retiredHostsOf(context, programmeId),
    areas: await areaTitles(context, programmeId),
    skills: await skillTitles(context, hosts),
    open: standard ? seatsByArea(standard, hosts).filter((area) => area.hosts === 0) : [],
  }
}

/** What the form of a host offers to choose from: the areas of the standard in use and of the draft. */
export async function choicesForHosts(context: Context, programmeId: string) {
  const versions = [await currentVersion(context, programmeId), await draftOf(context, programmeId)]
  const areas = new Map(
    versions.flatMap((version) => version?.standard.areas.map(({ id, title }) => [id, title]) ?? []),
  )
  return [...areas].map(([id, title]) => ({ id, title }))
}

/** A host that takes apprentices of a programme that the actor manages, as its form shows it. */
export async function hostToEdit(context: Context, hostId: string) {
  const found = await managedHost(context, hostId)
  if (!found || found.host.retiredAt) return undefined
  const { host, programme } = found
  const titles = await areaTitles(context, programme.id)
  const offered = await choicesForHosts(context, programme.id)
  const [supervisor] = host.supervisorId
    ? await context.db.select({ email: people.email }).from(people).where(eq(people.id, host.supervisorId))
    : []
  return {
    host,
    programme,
    supervisorEmail: supervisor?.email ?? '',
    // What it offered under an earlier version stays to be seen.
    areas: [
      ...offered,
      ...host.areas
        .filter((id) => !offered.some((area) => area.id === id))
        .map((id) => ({ id, title: titles[id] ?? id })),
    ],
    ahead: (await staysAt(context, hostId)).next.length,
  }
}

/** One host as those whom it concerns see it; who is there is for those who manage it, and for its supervisor. */
export async function showHost(context: Context, hostId: string) {
  const host = await findHost(context, hostId)
  if (!host) return undefined
  const manages = (await findProgramme(context, host.programmeId)) !== undefined
  const supervises = host.supervisorId === context.actor.id
  const [programme] = await context.db
    .select({ id: programmes.id, title: programmes.title })
    .from(programmes)
    .where(eq(programmes.id, host.programmeId))
  const { skills } = await currentCatalogue(context)
  return {
    host,
    programme: programme ?? { id: host.programmeId, title: '' },
    manages,
    supervises,
    areas: await areaTitles(context, host.programmeId),
    skills: Object.entries(host.skills).map(([id, level]) => {
      const skill = skills.get(id)
      return { id, level, title: skill?.title ?? id, means: skill?.levels[level] ?? '' }
    }),
    stays: manages || supervises ? await staysAt(context, hostId) : undefined,
  }
}

/** Who is with a host now and who comes, by published schedules: in the order in which their periods begin. */
export async function staysAt({ db, now }: Context, hostId: string) {
  const today = now.toISOString().slice(0, 10)
  const rows = await db
    .select({
      personId: people.id,
      name: people.name,
      headline: people.headline,
      cohort: cohorts.title,
      period: cohortPeriods.title,
      from: cohortPeriods.from,
      to: cohortPeriods.to,
    })
    .from(placements)
    .innerJoin(people, eq(people.id, placements.personId))
    .innerJoin(cohorts, eq(cohorts.id, placements.cohortId))
    .innerJoin(
      cohortPeriods,
      and(eq(cohortPeriods.cohortId, placements.cohortId), eq(cohortPeriods.number, placements.period)),
    )
    .where(
      and(eq(placements.hostId, hostId), inArray(people.state, ['active', 'invited']), gte(cohortPeriods.to, today)),
    )
    .orderBy(asc(cohortPeriods.from), asc(cohorts.title), asc(people.name))
    .limit(1_000)
  return { today, now: rows.filter(({ from }) => from <= today), next: rows.filter(({ from }) => from > today) }
}

async function areaTitles(context: Context, programmeId: string): Promise<Record<string, string>> {
  const versions = await versionsOf(context, programmeId)
  // The latest title of an area counts.
  return Object.fromEntries(
    versions.toReversed().flatMap(({ standard }) => standard.areas.map(({ id, title }) => [id, title])),
  )
}

async function skillTitles(context: Context, hosts: readonly Host[]): Promise<Record<string, string>> {
  const { skills } = await currentCatalogue(context)
  const ids = hosts.flatMap((host) => Object.keys(host.skills))
  return Object.fromEntries(ids.map((id) => [id, skills.get(id)?.title ?? id]))
}

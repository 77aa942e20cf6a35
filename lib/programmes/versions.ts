import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { people, programmeVersions } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { managedBy, versionInSightOf } from './in-sight'
import type { StandardVersion } from './views/version'

const columns = {
  id: programmeVersions.id,
  programmeId: programmeVersions.programmeId,
  number: programmeVersions.number,
  standard: programmeVersions.standard,
  note: programmeVersions.note,
  publishedAt: programmeVersions.publishedAt,
  createdAt: programmeVersions.createdAt,
  createdBy: people.name,
  version: programmeVersions.version,
}

const select = ({ db }: Context) =>
  // The product's own work has no row among people.
  db.select(columns).from(programmeVersions).leftJoin(people, eq(people.id, programmeVersions.createdBy))

/** One version of a standard: published, for those who manage the programme or go through it; a draft, for the former. */
export async function versionOf(context: Context, versionId: string): Promise<StandardVersion | undefined> {
  const [row] = await select(context).where(and(eq(programmeVersions.id, versionId), versionInSightOf(context)))
  return row
}

/** The version with which newcomers begin: the one published last. */
export async function currentVersion(context: Context, programmeId: string): Promise<StandardVersion | undefined> {
  const [row] = await select(context)
    .where(
      and(
        eq(programmeVersions.programmeId, programmeId),
        isNotNull(programmeVersions.publishedAt),
        versionInSightOf(context),
      ),
    )
    .orderBy(desc(programmeVersions.number))
    .limit(1)
  return row
}

/** The one version that is being worked on, for those who manage the programme. */
export async function draftOf(context: Context, programmeId: string): Promise<StandardVersion | undefined> {
  const [row] = await select(context).where(
    and(
      eq(programmeVersions.programmeId, programmeId),
      isNull(programmeVersions.publishedAt),
      managedBy(context, programmeVersions.programmeId),
    ),
  )
  return row
}

/** All versions of a programme's standard that the actor may see, the latest first; at most a hundred. */
export const versionsOf = (context: Context, programmeId: string): Promise<StandardVersion[]> =>
  select(context)
    .where(and(eq(programmeVersions.programmeId, programmeId), versionInSightOf(context)))
    .orderBy(desc(programmeVersions.number))
    .limit(100)

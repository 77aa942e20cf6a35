import { and, desc, isNotNull } from 'drizzle-orm'
import { programmeVersions } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { can } from '@/lib/access/policy'
import { cohortLinesOf, nextDateOf } from './cohorts-of'
import { managedBy } from './in-sight'
import { programmesOf } from './queries'
import type { ProgrammeLine } from './views/programme'

/** The programmes that the actor manages, and whether they may start another; undefined: neither concerns them. */
export async function showProgrammes(context: Context) {
  const { actor, db, now } = context
  const programmes = await programmesOf(context)
  const canStart = can(actor, 'programme.start', { id: '', managerIds: programmes.length > 0 ? [actor.id] : [] })
  if (programmes.length === 0 && !canStart) return undefined
  const cohorts = await cohortLinesOf(
    context,
    programmes.map(({ id }) => id),
  )
  const versions = await db
    .select({ programmeId: programmeVersions.programmeId, number: programmeVersions.number })
    .from(programmeVersions)
    .where(and(managedBy(context, programmeVersions.programmeId), isNotNull(programmeVersions.publishedAt)))
    .orderBy(desc(programmeVersions.number))
  const today = now.toISOString().slice(0, 10)
  return {
    canStart,
    today,
    programmes: programmes.map((programme): ProgrammeLine => {
      const own = cohorts.filter(({ programmeId }) => programmeId === programme.id)
      const dates = own.flatMap((cohort) => {
        const next = nextDateOf(cohort, today)
        return next ? [{ on: next.on, says: `${next.says}, ${cohort.title}` }] : []
      })
      return {
        ...programme,
        cohorts: own.length,
        next: dates.toSorted((one, other) => one.on.localeCompare(other.on))[0] ?? null,
        version: versions.find(({ programmeId }) => programmeId === programme.id)?.number ?? null,
      }
    }),
  }
}

import type { Context } from '@/lib/access/context'
import { currentCatalogue } from '@/lib/catalog/queries'
import { differencesBetween } from './differences'
import { cohortLinesOf } from './cohorts-of'
import { findProgramme } from './queries'
import { cautionsOf } from './sound/cautions-of'
import { faultsOf } from './sound/faults-of'
import { versionsOf } from './versions'

/**
 * The standard of a programme that the actor manages: the version with this number, or the one in use, with what is
 * different from the one before, and what keeps a draft from being published. Undefined: not theirs, or no such version.
 */
export async function showStandard(context: Context, programmeId: string, number?: number) {
  const programme = await findProgramme(context, programmeId)
  if (!programme) return undefined
  const versions = await versionsOf(context, programmeId)
  const current = versions.find(({ publishedAt }) => publishedAt !== null)
  const shown = number === undefined ? (current ?? versions[0]) : versions.find((one) => one.number === number)
  if (!shown) return number === undefined ? { programme, versions: [], shown: undefined } : undefined
  const { skills } = await currentCatalogue(context)
  const titleOf = (id: string) => skills.get(id)?.title ?? id
  const before = versions.find((one) => one.number < shown.number)
  const cohorts = await cohortLinesOf(context, [programmeId])
  return {
    programme,
    versions: versions.map(({ id, number: at, note, publishedAt, createdBy, createdAt }) => ({
      id,
      number: at,
      note,
      publishedAt,
      createdBy,
      createdAt,
      cohorts: cohorts.filter(({ version }) => version === at).map(({ title }) => title),
    })),
    shown,
    isCurrent: shown.id === current?.id,
    before: before && { number: before.number },
    differences: before ? differencesBetween(before.standard, shown.standard, titleOf) : [],
    faults: shown.publishedAt ? [] : faultsOf(shown.standard, skills),
    cautions: shown.publishedAt ? [] : cautionsOf(shown.standard, titleOf),
    /** Skill → its title, for all that the standard names. */
    skills: Object.fromEntries(
      [...shown.standard.areas.map((area) => area.skills), shown.standard.leadsTo]
        .flatMap((levels) => Object.keys(levels))
        .map((id) => [id, titleOf(id)]),
    ),
  }
}

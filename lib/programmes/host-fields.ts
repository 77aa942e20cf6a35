import type { Context } from '@/lib/access/context'
import { currentCatalogue } from '@/lib/catalog/queries'
import { sayList } from '@/lib/core/say'
import { done, refuse, type Result } from '@/lib/core/result'
import type { AddHostInput } from './input'
import { activeByEmail, nobodyThere } from './lock'
import type { Standard } from './model'
import type { Host } from './views/host'

type Fields = Omit<AddHostInput, 'programmeId'>
type Stored = Omit<Fields, 'supervisorEmail'> & { supervisorId: string | null }

/**
 * What a form says of a host, held against what there is: areas of the standard, skills of the catalogue, and a supervisor
 * who works here. What the host had before may stay, even if it has gone meanwhile.
 */
export async function hostFields(
  context: Context,
  { supervisorEmail, ...fields }: Fields,
  standards: readonly Standard[],
  before?: Pick<Host, 'areas' | 'skills'>,
): Promise<Result<Stored>> {
  const areas = new Set([...standards.flatMap((one) => one.areas.map(({ id }) => id)), ...(before?.areas ?? [])])
  const skills = (await currentCatalogue(context)).skills
  const strangeAreas = fields.areas.filter((id) => !areas.has(id))
  const strangeSkills = Object.keys(fields.skills).filter((id) => !skills.has(id) && before?.skills[id] === undefined)
  const supervisor = supervisorEmail === null ? null : await activeByEmail(context.db, supervisorEmail)
  const wrong = {
    ...(strangeAreas.length > 0 && { areas: `The standard has no area called ${sayList(strangeAreas)}.` }),
    ...(strangeSkills.length > 0 && { skills: `The catalogue has no skill called ${sayList(strangeSkills)}.` }),
    ...(supervisor === undefined && { supervisorEmail: nobodyThere }),
  }
  if (Object.keys(wrong).length > 0) return refuse('not-found', 'Please check the marked fields.', wrong)
  return done({ ...fields, supervisorId: supervisor?.id ?? null })
}

export const nameTaken = 'A host of this programme has this name already. Choose another.'

import { inArray } from 'drizzle-orm'
import { people } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { findPerson } from '@/lib/people/queries'
import { nextStep } from './next-step'
import { proofOf } from './proof-of'
import { readinessOf } from './queries'
import type { ReadinessView } from './view'

/** Someone's readiness with the next step for each gap; undefined out of sight, or where there is no such role. */
export async function showReadiness(
  context: Context,
  personId: string,
  roleId?: string,
): Promise<ReadinessView | undefined> {
  const person = await findPerson(context, personId)
  const readiness = person && (await readinessOf(context, personId, roleId))
  if (!person || !readiness) return undefined
  const proof = await proofOf(context, personId)
  const skills = [...readiness.technical.skills, ...readiness.leadership.skills]

  const reviewerIds = [...new Set([...person.mentorIds, ...person.leadIds])].filter((id) => id !== personId)
  const names = await namesOf(context, [...reviewerIds, ...skills.flatMap(({ witnessIds }) => witnessIds ?? [])])
  return {
    person: { id: person.id, name: person.name },
    readiness,
    next: Object.fromEntries(
      skills.flatMap((skill) => {
        const step = nextStep(skill, proof(skill.skillId))
        return step ? [[skill.skillId, step]] : []
      }),
    ),
    names,
    reviewers: reviewerIds.flatMap((id) => (names[id] ? [{ id, name: names[id] }] : [])),
  }
}

/** The names of people who stand in a relationship to someone in sight, or have signed something off for them. */
async function namesOf({ db }: Context, ids: readonly string[]): Promise<Readonly<Record<string, string>>> {
  if (ids.length === 0) return {}
  const rows = await db
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(inArray(people.id, [...new Set(ids)]))
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}

import type { Context } from '@/lib/access/context'
import { findPerson } from '@/lib/people/queries'
import { nextStep } from './next-step'
import { proofOf } from './proof-of'
import { readinessOf } from './queries'
import { namesOf, reviewersOf } from './reviewers'
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

  return {
    person: { id: person.id, name: person.name },
    readiness,
    next: Object.fromEntries(
      skills.flatMap((skill) => {
        const step = nextStep(skill, proof(skill.skillId))
        return step ? [[skill.skillId, step]] : []
      }),
    ),
    names: await namesOf(
      context,
      skills.flatMap(({ witnessIds }) => witnessIds ?? []),
    ),
    reviewers: await reviewersOf(context, personId),
  }
}

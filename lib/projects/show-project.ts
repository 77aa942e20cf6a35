import type { Context } from '@/lib/access/context'
import { can } from '@/lib/access/policy'
import { todayIn } from '@/lib/pathways/model'
import { peopleInCareOf } from '@/lib/people/queries'
import { suggestionsFor } from './gaps'
import { goalsOfProject } from './goals'
import { withStates } from './goal-states'
import { findProject } from './queries'
import type { PartView } from './view'

/** A project as its page shows it: its people, the goals of those whose growth the actor may see, and what could be attached. */
export async function showProject(context: Context, projectId: string) {
  const { actor, now } = context
  const project = await findProject(context, projectId)
  if (!project) return undefined
  const goals = await withStates(context, await goalsOfProject(context, projectId))
  const inCare = await peopleInCareOf(context)
  const canEdit = can(actor, 'project.edit', project)
  const { people, ...about } = project
  const parts = people.map((person): PartView => {
    const inSight = can(actor, 'plan.read', person)
    return {
      partId: person.partId,
      id: person.id,
      name: person.name,
      part: person.part,
      isMe: person.id === actor.id,
      canLeave: inSight || project.createdBy === actor.id,
      canAttach: can(actor, 'goal.attach', person),
      inSight,
    }
  })

  return {
    project: about,
    parts,
    goals,
    canEdit,
    today: todayIn('UTC', now),
    /** Whom the actor may give a part: those they look after, and themselves. */
    addable: [...inCare, { id: actor.id, name: actor.name }]
      .filter(({ id }) => !people.some((person) => person.id === id))
      .map(({ id, name }) => ({ id, name })),
    suggestions: project.endedAt ? [] : await suggestionsFor(context, [project]),
  }
}

export type ProjectPageView = NonNullable<Awaited<ReturnType<typeof showProject>>>

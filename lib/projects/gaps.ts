import { and, inArray, isNull } from 'drizzle-orm'
import { heldLevels, targets } from '@/db/schema'
import type { Context } from '@/lib/access/context'
import { can } from '@/lib/access/policy'
import { inSightOf } from '@/lib/access/visible-people'
import { currentCatalogue } from '@/lib/catalog/queries'
import { openGoalsInSight } from './goals'
import type { ProjectLine, Suggestion } from './view'

type Work = Pick<ProjectLine, 'id' | 'name' | 'people' | 'skills'>

/**
 * What the people of these projects could learn from the work: skills that their target asks for, above what they hold and
 * up to what the work teaches. By name, then by how far there is to go: never a ranking of people. Only of those whose
 * growth this actor may see, and nothing that is a goal of theirs there already.
 */
export async function suggestionsFor(context: Context, projects: readonly Work[]): Promise<Suggestion[]> {
  const { actor } = context
  const gapOf = await gapsOf(context, [...new Set(projects.flatMap(({ people }) => people.map(({ id }) => id)))])
  const goals = await openGoalsInSight(context)

  return projects
    .flatMap((project) =>
      project.people.flatMap((person) =>
        project.skills.flatMap(({ skillId, title, level }): Suggestion[] => {
          const gap = gapOf(person.id, skillId)
          const isSet = goals.some(
            (goal) =>
              goal.person.id === person.id &&
              goal.project.id === project.id &&
              goal.skillId === skillId &&
              goal.level >= Math.min(level, gap?.needed ?? 0),
          )
          if (!gap || gap.now >= Math.min(level, gap.needed) || isSet) return []
          return [
            {
              ...gap,
              person: { id: person.id, name: person.name },
              project: { id: project.id, name: project.name },
              skillId,
              skill: title,
              level: Math.min(level, gap.needed),
              canAttach: can(actor, 'goal.attach', person),
              isMe: person.id === actor.id,
            },
          ]
        }),
      ),
    )
    .sort(
      (one, other) =>
        one.person.name.localeCompare(other.person.name) ||
        other.level - other.now - (one.level - one.now) ||
        one.skill.localeCompare(other.skill),
    )
}

/** What each person's target asks for and what they hold of it; of those whose growth this actor may see. */
async function gapsOf(context: Context, personIds: readonly string[]) {
  if (personIds.length === 0) return () => undefined
  const { db } = context
  const { roles } = await currentCatalogue(context)
  const ids = [...personIds]
  const aims = await db
    .select({ personId: targets.personId, roleId: targets.roleId })
    .from(targets)
    .where(and(inArray(targets.personId, ids), isNull(targets.endedAt), inSightOf(context, targets.personId)))
  const held = await db
    .select({ personId: heldLevels.personId, skillId: heldLevels.skillId, level: heldLevels.level })
    .from(heldLevels)
    .where(
      and(inArray(heldLevels.personId, ids), isNull(heldLevels.supersededAt), inSightOf(context, heldLevels.personId)),
    )
  return (personId: string, skillId: string): { role: string; needed: number; now: number } | undefined => {
    const role = roles.get(aims.find((aim) => aim.personId === personId)?.roleId ?? '')
    const needed = role?.requires[skillId] ?? 0
    if (!role || needed === 0) return undefined
    const levels = held.filter((one) => one.personId === personId && one.skillId === skillId)
    return { role: role.title, needed, now: Math.max(0, ...levels.map(({ level }) => level)) }
  }
}

import type { Context } from '@/lib/access/context'
import { currentCatalogue, type CurrentCatalogue } from '@/lib/catalog/queries'
import { factsOf } from './facts'
import type { HeldLevel } from './model'
import type { SkillLevel } from './views/skills'

/** The skills that a newcomer states levels of: those the target asks for, and those a present role brings along. */
export async function showStartLevels(context: Context, fromRole: string | null) {
  const facts = await factsOf(context, context.actor.id)
  const catalogue = await currentCatalogue(context)
  const role = facts?.roleId ? catalogue.roles.get(facts.roleId) : undefined
  if (!facts || !role) return undefined
  const from = fromRole === null ? undefined : catalogue.roles.get(fromRole)
  const stated = (id: string) => skillLevel(id, catalogue, facts.levels[id], role.requires[id] ?? 0, from?.requires[id])
  const held = Object.keys(facts.levels)
  const brought = [...new Set([...Object.keys(from?.requires ?? {}), ...held])].filter((id) => !(id in role.requires))
  const byTitle = (one: SkillLevel, other: SkillLevel) => one.title.localeCompare(other.title)

  return {
    role: { id: role.id, title: role.title },
    from: from ? { id: from.id, title: from.title } : null,
    roles: [...catalogue.roles.values()].map(({ id, title, line }) => ({ id, title, line })),
    needed: Object.keys(role.requires).flatMap(stated).sort(byTitle),
    brought: brought.flatMap(stated).sort(byTitle),
  }
}

/** A skill as someone states its level: what they said before counts, and what a present role suggests fills the rest. */
export function skillLevel(
  id: string,
  { skills }: Pick<CurrentCatalogue, 'skills'>,
  held: HeldLevel | undefined,
  target: number,
  suggested = 0,
): SkillLevel[] {
  const skill = skills.get(id)
  if (!skill) return []
  const { title, area, description, levels } = skill
  const isSuggested = held?.claimed === undefined && suggested > 0
  return [
    {
      skillId: id,
      title,
      area,
      description,
      levels,
      claimed: held?.claimed ?? 0,
      attested: held?.attested ?? 0,
      target,
      chosen: held?.claimed ?? suggested,
      isSuggested,
    },
  ]
}

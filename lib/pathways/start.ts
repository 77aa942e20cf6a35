import type { Context } from '@/lib/access/context'
import type { Role, RoleLine } from '@/lib/catalog/model'
import { currentCatalogue } from '@/lib/catalog/queries'
import { levelsOf } from './facts'
import { levelNow } from './model'
import { byNearness, nearnessOf, withLevelsOf } from './nearest'
import type { RoleChoice } from './views/skills'

/** How many roles are shown at once; a longer list is narrowed by searching. */
const rolesShown = 30

type Asked = { search: string; line: RoleLine | null; from: string | null }

/** The roles that someone could aim at, the nearest first, seen from the role they have now and the levels they hold. */
export async function showRoleChoices(context: Context, asked: Asked) {
  const { roles, skills } = await currentCatalogue(context)
  const stated = await levelsOf(context, context.actor.id)
  const from = asked.from === null ? undefined : roles.get(asked.from)
  const own = Object.fromEntries(Object.entries(stated).map(([id, held]) => [id, levelNow(held)]))
  const held = withLevelsOf(own, from)

  const choices = [...roles.values()]
    .filter((role) => role.id !== from?.id && (!asked.line || role.line === asked.line) && speaksOf(role, asked.search))
    .map((role): RoleChoice => ({
      id: role.id,
      title: role.title,
      line: role.line,
      summary: role.summary,
      outlook: role.outlook,
      ...nearnessOf(role, held, from?.id),
      needs: Object.entries(role.requires)
        .map(([skillId, level]) => ({
          skillId,
          title: skills.get(skillId)?.title ?? skillId,
          now: held[skillId] ?? 0,
          level,
        }))
        .sort((a, b) => b.level - b.now - (a.level - a.now) || a.title.localeCompare(b.title)),
    }))
    .sort(byNearness)

  return {
    choices: choices.slice(0, rolesShown),
    total: choices.length,
    from: from?.id ?? null,
    knowsLevels: Object.keys(held).length > 0,
    roles: [...roles.values()].map(({ id, title, line }) => ({ id, title, line })),
  }
}

function speaksOf(role: Role, search: string): boolean {
  const text = `${role.title} ${role.summary}`.toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

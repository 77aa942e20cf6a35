import type { Role } from '@/lib/catalog/model'

/** How far a role is from someone who holds these levels. */
export type Nearness = { gap: number; skillsToRaise: number; isCommonNext: boolean }

/** Levels still to climb for a role, in how many skills, and whether people commonly come from this one. */
export function nearnessOf(role: Role, held: Readonly<Record<string, number>>, from?: string): Nearness {
  const missing = Object.entries(role.requires)
    .map(([skill, level]) => level - (held[skill] ?? 0))
    .filter((levels) => levels > 0)
  return {
    gap: missing.reduce((sum, levels) => sum + levels, 0),
    skillsToRaise: missing.length,
    isCommonNext: from !== undefined && role.from.includes(from),
  }
}

/** The roles that people commonly come to from here first, and among equals the nearer before the farther. */
export const byNearness = (one: Nearness & { title: string }, other: Nearness & { title: string }): number =>
  Number(other.isCommonNext) - Number(one.isCommonNext) || one.gap - other.gap || one.title.localeCompare(other.title)

/** What someone holds who does this role well, beside what they hold already: the higher of the two in each skill. */
export function withLevelsOf(
  held: Readonly<Record<string, number>>,
  role: Pick<Role, 'requires'> | undefined,
): Record<string, number> {
  const levels = { ...held }
  for (const [skill, level] of Object.entries(role?.requires ?? {})) levels[skill] = Math.max(levels[skill] ?? 0, level)
  return levels
}

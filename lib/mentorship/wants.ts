import { highestLevel } from '@/lib/catalog/model'
import { levelNow, type HeldLevel } from '@/lib/pathways/model'
import type { Want } from '@/lib/planning/matching/problem'
import { mostWishedSkills } from './views/wishes'

/** How dear a gap to the target role is, if nobody named a skill as theirs to learn. */
const gapWeight = 3

/**
 * What someone wants to learn from a mentor. The skills they named, the dearest first: up to the level that their target
 * role asks for, or to the next one where it asks for no more. If they named none: the widest gaps to the target role.
 */
export function wantsFrom(
  wished: readonly string[],
  requires: Readonly<Record<string, number>>,
  held: Readonly<Record<string, HeldLevel>>,
): Record<string, Want> {
  const now = (skill: string) => levelNow(held[skill])
  if (wished.length > 0)
    return Object.fromEntries(
      wished
        .map((skill, at) => [skill, { now: now(skill), weight: mostWishedSkills - at }] as const)
        .filter(([, want]) => want.now < highestLevel)
        .map(([skill, want]) => [skill, { ...want, level: Math.max(requires[skill] ?? 0, want.now + 1) }]),
    )
  const gap = ([skill, level]: readonly [string, number]) => level - now(skill)
  return Object.fromEntries(
    Object.entries(requires)
      .filter((needed) => gap(needed) > 0)
      .toSorted((a, b) => gap(b) - gap(a) || (a[0] < b[0] ? -1 : 1))
      .slice(0, mostWishedSkills)
      .map(([skill, level]) => [skill, { now: now(skill), level, weight: gapWeight }]),
  )
}

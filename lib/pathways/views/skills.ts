import type { SkillArea } from '@/lib/catalog/model'
import type { Ground, Proof } from '../model'

/** A role that one could aim at, seen from where one stands. */
export type RoleChoice = {
  id: string
  title: string
  line: 'technical' | 'leadership'
  summary: string
  outlook: { automated: readonly string[]; remains: readonly string[]; says: string }
  /** Levels still to climb, and in how many skills. */
  gap: number
  skillsToRaise: number
  isCommonNext: boolean
  needs: readonly { skillId: string; title: string; now: number; level: number }[]
}

/** A skill whose level someone states, with the words for each level. */
export type SkillLevel = {
  skillId: string
  title: string
  area: SkillArea
  description: string
  levels: readonly string[]
  claimed: number
  attested: number
  /** The level that the target role asks for; 0 when it asks for none. */
  target: number
  /** What is chosen from the start, and whether a present role suggested it. */
  chosen: number
  isSuggested: boolean
}

/** Something that was said about a level, as history shows it. */
export type LevelStatement = {
  level: number
  proof: Proof
  ground: Ground
  note: string
  statedBy: string
  statedAt: Date
}

/** A skill on someone's skills page: where they stand, what was said and by whom, and what would raise it. */
export type SkillView = SkillLevel & {
  gap: number
  history: readonly LevelStatement[]
  raisedBy: readonly { id: string; title: string; kind: string; hours: number; level: number; inPlan: boolean }[]
}

/** Someone's skills: those that their target asks for, the gap first, and the others they hold. */
export type SkillsView = {
  role: { id: string; title: string } | null
  groups: readonly { title: string; skills: readonly SkillView[] }[]
  /** How many skills are at the level that the target needs, of how many, and the levels still to climb. */
  reached: number
  needed: number
  gap: number
  timeZone: string
}

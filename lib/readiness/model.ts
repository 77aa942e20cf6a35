import type { DepthFloor, Role, SkillDepth } from '@/lib/catalog/model'

/** How many different people must have signed off a leadership skill at the level that a role of the leadership line asks for. */
export const witnessesOfLeadership = 2

/** What a level still lacks: pieces of evidence, people who sign, and whether one of them must stand outside the line. */
export type Lacking = { pieces: number; signers: number; outside: boolean }

/** One skill that a role asks for, and how far it is attested. */
export type SkillReadiness = {
  skillId: string
  title: string
  depth: SkillDepth
  required: number
  /** The higher of what is signed off and what is recognised. */
  attested: number
  /** What sign-offs prove today, by the skill's own rule of proof. */
  signedOff: number
  /** What was recognised as prior learning or agreed in a check-in. */
  recognised: number
  claimed: number
  /** Who signed it off at the level required; null where no witnesses are asked for. */
  witnessIds: readonly string[] | null
  /** What is missing, or null: where it stands, and what closes it. */
  missing: { stands: string; asks: string; lacking: Lacking } | null
}

/**
 * How much of what a role asks for is attested, of one depth:
 *
 *     attested = Σ over its skills of min(attested level, required level)
 *     required = Σ over its skills of the required level
 *
 * Levels of one scale are added and never averaged; what goes beyond the required level of one skill fills no other.
 */
export type Measure = { attested: number; required: number; skills: readonly SkillReadiness[] }

/** The hands-on floor of a role: technical skills that were signed off at its level. Nothing that is only recognised fills it. */
export type FloorReadiness = DepthFloor & {
  filledBy: readonly { skillId: string; title: string; level: number }[]
  /** Skills that were recognised at the level, and would count if they were signed off. */
  onlyRecognised: readonly string[]
  missing: string | null
}

/** How ready someone is for a role: technical depth and leadership apart, and what no certificate can fill. */
export type Readiness = {
  role: Pick<Role, 'id' | 'title' | 'line'>
  technical: Measure
  leadership: Measure
  floor: FloorReadiness | null
  /** Every level attested, every leadership skill witnessed, and the floor filled. */
  isReady: boolean
}

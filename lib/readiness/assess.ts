import { depthFloorOf, type ProofRule, type Role, type Skill, type SkillDepth } from '@/lib/catalog/model'
import { attestedLevel, isProven, lackingFor } from '@/lib/ledger/attested'
import type { CountingSignOff } from '@/lib/ledger/model'
import { floorOf } from './floor'
import { sayMissing } from './missing'
import { witnessesOfLeadership, type Measure, type Readiness, type SkillReadiness } from './model'

export type Vouched = Pick<CountingSignOff, 'skillId' | 'level' | 'evidenceId' | 'signerId' | 'signerStanding' | 'at'>

/** Everything that readiness depends on. */
export type Standing = {
  role: Pick<Role, 'id' | 'title' | 'line' | 'requires' | 'depthFloor'>
  skills: ReadonlyMap<string, Pick<Skill, 'title' | 'depth' | 'proof'>>
  signOffs: readonly Vouched[]
  /** Skill → the level attested on other grounds than a sign-off. */
  recognised: Readonly<Record<string, number>>
  claimed: Readonly<Record<string, number>>
  today: string
}

/** How ready someone is for a role, from what is known of them and of the role; see `Measure` for how levels are added. */
export function assessReadiness(standing: Standing): Readiness {
  const { role, skills, signOffs, recognised, today } = standing
  const required = Object.keys(role.requires)
    .map((skillId) => skillReadiness(skillId, standing))
    .sort((one, other) => one.title.localeCompare(other.title))
  const signedOff = [...skills].map(([skillId, { title, depth, proof }]) => ({
    skillId,
    title,
    depth,
    level: attestedLevel(ofSkill(signOffs, skillId), proof, today),
    recognised: recognised[skillId] ?? 0,
  }))
  const asked = depthFloorOf(role)
  const floor = asked ? floorOf(asked, signedOff) : null
  return {
    role: { id: role.id, title: role.title, line: role.line },
    technical: measureOf('technical', required),
    leadership: measureOf('leadership', required),
    floor,
    isReady: required.every(({ missing }) => missing === null) && !floor?.missing,
  }
}

function measureOf(depth: SkillDepth, required: readonly SkillReadiness[]): Measure {
  const skills = required.filter((skill) => skill.depth === depth)
  return {
    attested: skills.reduce((sum, skill) => sum + Math.min(skill.attested, skill.required), 0),
    required: skills.reduce((sum, skill) => sum + skill.required, 0),
    skills,
  }
}

function skillReadiness(
  skillId: string,
  { role, skills, signOffs, recognised, claimed, today }: Standing,
): SkillReadiness {
  const { title, depth, proof } = skills.get(skillId) ?? { title: skillId, depth: 'technical' as const }
  const required = role.requires[skillId] ?? 0
  const given = ofSkill(signOffs, skillId)
  const signedOff = attestedLevel(given, proof, today)
  const attested = Math.max(signedOff, recognised[skillId] ?? 0)
  const isWitnessed = role.line === 'leadership' && depth === 'leadership'

  const rule = isWitnessed ? witnessed(proof, required) : proof
  const lacking = attested >= required && !isWitnessed ? nothing : lackingFor(required, given, rule, today)
  const counted = given.filter((one) => one.level >= required)
  return {
    skillId,
    title,
    depth,
    required,
    attested,
    signedOff,
    recognised: recognised[skillId] ?? 0,
    claimed: claimed[skillId] ?? 0,
    witnessIds: isWitnessed ? [...new Set(counted.map(({ signerId }) => signerId))] : null,
    missing: isProven(lacking)
      ? null
      : { ...sayMissing({ required, attested, isWitnessed, lacking, counted, rule, today }), lacking },
  }
}

const nothing = { pieces: 0, signers: 0, outside: false }

/** A skill's rule of proof at a level, with as many people as must have witnessed a leadership skill. */
function witnessed(rule: ProofRule | undefined, level: number): ProofRule {
  const strict = rule && level >= rule.fromLevel ? rule : { pieces: 1, observers: 1 }
  return { ...strict, fromLevel: level, observers: Math.max(strict.observers, witnessesOfLeadership) }
}

const ofSkill = (signOffs: readonly Vouched[], skillId: string) =>
  signOffs.filter((signOff) => signOff.skillId === skillId)

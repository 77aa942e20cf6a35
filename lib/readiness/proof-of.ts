import type { Context } from '@/lib/access/context'
import { evidenceOf } from '@/lib/evidence/queries'
import { openGoalsOf } from '@/lib/projects/queries'
import type { GivenSignOff, OpenGoal, OpenPiece, SkillProof } from './view'

const nothing: SkillProof = { signOffs: [], pieces: [], goals: [] }

/** What stands behind someone's levels and what is under way, by skill; as far as this actor may see it. */
export async function proofOf(context: Context, personId: string): Promise<(skillId: string) => SkillProof> {
  const pieces = await evidenceOf(context, personId)
  const goals = await openGoalsOf(context, personId)

  const signed = pieces.flatMap(({ id, title, signOffs }) =>
    signOffs.map((given) => ({ ...given, evidenceId: id, title })),
  )
  const open = pieces.flatMap(({ id, title, state, promisedBy, claims }) =>
    state === 'waiting' || state === 'returned'
      ? claims.map(({ skillId, level }) => ({ skillId, evidenceId: id, title, level, state, promisedBy }))
      : [],
  )
  const proof = new Map<string, { signOffs: GivenSignOff[]; pieces: OpenPiece[]; goals: OpenGoal[] }>()
  const of = (skillId: string) => {
    const known = proof.get(skillId) ?? { signOffs: [], pieces: [], goals: [] }
    proof.set(skillId, known)
    return known
  }
  for (const { skillId, skill: _, signerId: __, ...given } of signed.sort((a, b) => b.at.getTime() - a.at.getTime()))
    of(skillId).signOffs.push(given)
  for (const { skillId, ...piece } of open) of(skillId).pieces.push(piece)
  for (const { skillId, id, level, project, by } of goals) of(skillId).goals.push({ id, level, project, by })
  return (skillId) => proof.get(skillId) ?? nothing
}

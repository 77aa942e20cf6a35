import type { SkillReadiness } from './model'
import type { NextStep, SkillProof } from './view'

/** What closes the gap of a skill next; undefined where there is none. */
export function nextStep(
  { missing, required, claimed }: Pick<SkillReadiness, 'missing' | 'required' | 'claimed'>,
  { pieces, goals }: SkillProof,
): NextStep | undefined {
  if (!missing) return undefined
  const enough = pieces.filter(({ level }) => level >= required)
  const waiting = enough.find(({ state }) => state === 'waiting')
  if (waiting) return { does: 'wait', piece: waiting }
  if (missing.lacking.pieces === 0) return { does: 'sign' }
  const [returned] = enough
  if (returned) return { does: 'change', piece: returned }
  const goal = goals.find(({ level }) => level >= required)
  if (goal) return { does: 'work', goal }
  return { does: claimed >= required ? 'show' : 'ask' }
}

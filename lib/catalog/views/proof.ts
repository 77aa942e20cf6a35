import { sayCount } from '@/lib/core/say'
import type { DepthFloor, ProofRule } from '../model'

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const

/** A small number as a word: two, ten; from eleven on in figures. */
export const sayNumber = (count: number): string => words[count] ?? String(count)

/** A skill's rule of proof in a sentence: "From level 3: two pieces of evidence, signed off by two different people." */
export function sayProofRule({ fromLevel, pieces, observers, withinMonths }: ProofRule): string {
  const evidence = `${sayNumber(pieces)} ${pieces === 1 ? 'piece' : 'pieces'} of evidence`
  const people = observers === 1 ? 'signed off' : `signed off by ${sayNumber(observers)} different people`
  const months = withinMonths === undefined ? '' : sayCount(withinMonths, 'month')
  const age = months && (pieces === 1 ? `, not older than ${months}` : `, none older than ${months}`)
  return `From level ${fromLevel}: ${evidence}, ${people}${age}.`
}

/** A role's hands-on floor in a sentence: "Hands-on floor: 4 technical skills at level 3 or above, signed off." */
export const sayDepthFloor = ({ skills, level }: DepthFloor): string =>
  `Hands-on floor: ${sayCount(skills, 'technical skill')} at level ${level} or above, signed off.`

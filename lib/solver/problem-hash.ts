import { createHash } from 'node:crypto'
import { canonicalJson } from '@/lib/core/canonical'
import { canonical } from '@/lib/planning/pathway/canonical'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import { canonical as canonicalRotation } from '@/lib/planning/rotation/canonical'
import type { RotationProblem } from '@/lib/planning/rotation/problem'

/** SHA-256 of the canonical problem, in hexadecimal: the same however a document orders it or leaves its defaults out. */
export function problemHash(problem: PathwayProblem): string {
  const order = [...new Set([...problem.order, 'finish', 'hours', 'cost'])]
  return hashOf({ ...canonical(problem), order })
}

/** The same of a rotation problem. */
export const rotationHash = (problem: RotationProblem): string => hashOf(canonicalRotation(problem))

const hashOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex')

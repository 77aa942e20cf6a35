import { createHash } from 'node:crypto'
import { canonicalJson } from '@/lib/core/canonical'
import { canonical } from '@/lib/planning/pathway/canonical'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'

/** SHA-256 of the canonical problem, in hexadecimal: the same however a document orders it or leaves its defaults out. */
export function problemHash(problem: PathwayProblem): string {
  const order = [...new Set([...problem.order, 'finish', 'hours', 'cost'])]
  return createHash('sha256')
    .update(canonicalJson({ ...canonical(problem), order }))
    .digest('hex')
}

import type { Role, Skill } from '@/lib/catalog/model'
import type { SignerStanding } from '@/lib/ledger/model'
import type { Standing, Vouched } from '@/lib/readiness/assess'

/** The day of these stories. */
export const today = '2027-01-04'

type Known = Pick<Skill, 'title' | 'depth' | 'proof'>

/** Three technical skills and two of leadership. */
export const known: ReadonlyMap<string, Known> = new Map<string, Known>([
  ['linux', { title: 'Linux', depth: 'technical' }],
  ['networking', { title: 'Networking', depth: 'technical' }],
  ['cloud', { title: 'Cloud platforms', depth: 'technical' }],
  ['coaching', { title: 'Coaching', depth: 'leadership' }],
  ['budgets', { title: 'Budgets', depth: 'leadership' }],
])

export const role = (line: Role['line'], requires: Role['requires'], depthFloor?: Role['depthFloor']) => ({
  id: 'a-role',
  title: 'A role',
  line,
  requires,
  ...(depthFloor && { depthFloor }),
})

let pieces = 0

/** Someone vouches for a level, on a piece of evidence of its own unless one is named. */
export const signed = (
  skillId: string,
  level: number,
  { by = 'marcus', as = 'mentor' as SignerStanding, on = `piece-${++pieces}`, at = '2026-12-01' } = {},
): Vouched => ({
  skillId,
  level,
  signerId: by,
  signerStanding: as,
  evidenceId: on,
  at: new Date(`${at}T12:00:00Z`),
})

export const standing = (of: Partial<Standing> & Pick<Standing, 'role'>): Standing => ({
  skills: known,
  signOffs: [],
  recognised: {},
  claimed: {},
  today,
  ...of,
})

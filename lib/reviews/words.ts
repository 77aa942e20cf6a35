import type { ProofRule } from '@/lib/catalog/model'
import { sayCount, sayList } from '@/lib/core/say'
import type { Lacking } from '@/lib/ledger/attested'
import { levelOfTwoSigners } from '@/lib/ledger/model'

/** What it takes for a level to be attested, as a sentence. */
export function proofInWords(level: number, rule: ProofRule | undefined): string {
  const strict = rule && level >= rule.fromLevel ? rule : undefined
  const pieces = strict?.pieces ?? 1
  const signers = Math.max(strict?.observers ?? 1, level >= levelOfTwoSigners ? 2 : 1)
  if (pieces === 1 && signers === 1 && strict?.withinMonths === undefined)
    return 'One piece and one signature are enough.'
  const outside = level >= levelOfTwoSigners ? ', at least one of them from outside the line' : ''
  const months = strict?.withinMonths === undefined ? '' : `, none older than ${sayCount(strict.withinMonths, 'month')}`
  return `Takes ${sayCount(pieces, 'piece')} and ${sayCount(signers, 'person who signs', 'people who sign')}${outside}${months}.`
}

type Signed = { title: string; level: number; signers: readonly string[]; lacking: Lacking }

/** Who has signed what, and what is still needed: "Marcus signed Networking 5; one more signature from outside the line is needed." */
export const standingInWords = (levels: readonly Signed[]): string =>
  levels
    .map(({ title, level, signers, lacking }) => {
      const needed = neededInWords(lacking)
      return `${sayList([...new Set(signers)])} signed ${title} ${level}${needed ? `; ${needed}` : ''}.`
    })
    .join(' ')

/** What a level still lacks, without a full stop; empty when it lacks nothing. */
export function neededInWords({ pieces, signers, outside }: Lacking): string {
  const more = signers > 0 || outside
  const count = Math.max(signers, outside ? 1 : 0)
  const signature = more
    ? `${count === 1 ? 'one more signature' : `${count} more signatures`}${outside ? ' from outside the line' : ''}`
    : ''
  const piece = pieces > 0 ? (pieces === 1 ? 'one more piece' : `${pieces} more pieces`) : ''
  const parts = [signature, piece].filter(Boolean)
  if (parts.length === 0) return ''
  return `${sayList(parts)} ${parts.length === 1 && count <= 1 && pieces <= 1 ? 'is' : 'are'} needed`
}

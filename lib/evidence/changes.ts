import { canonicalJson } from '@/lib/core/canonical'
import type { EvidenceContent } from './model'

const parts: readonly (readonly [keyof EvidenceContent, string])[] = [
  ['title', 'title'],
  ['account', 'account'],
  ['url', 'link'],
  ['file', 'file'],
  ['happenedOn', 'day'],
  ['claims', 'levels claimed'],
  ['goalIds', 'goals'],
]

/** In which of its parts one saying of a piece differs from another, in people's words. */
export const changedParts = (before: EvidenceContent, after: EvidenceContent): string[] =>
  parts.filter(([part]) => canonicalJson(before[part]) !== canonicalJson(after[part])).map(([, name]) => name)

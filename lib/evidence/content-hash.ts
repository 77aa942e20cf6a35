import { createHash } from 'node:crypto'
import { canonicalJson } from '@/lib/core/canonical'
import type { EvidenceContent } from './model'

/** What a review is bound to: SHA-256 of the canonical JSON of exactly what the piece says. */
export const contentHash = (content: EvidenceContent): string =>
  createHash('sha256').update(canonicalJson(content), 'utf8').digest('hex')

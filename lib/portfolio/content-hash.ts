import { createHash } from 'node:crypto'
import { canonicalJson } from '@/lib/core/canonical'
import type { ExperienceContent } from './model'

/** What a witness's answer is bound to: SHA-256 of the canonical JSON of exactly what the experience says. */
export function contentHash({ kind, title, client, from, to, summary, skillIds }: ExperienceContent): string {
  const said = { kind, title, client, from, to, summary, skillIds: skillIds.toSorted() }
  return createHash('sha256').update(canonicalJson(said), 'utf8').digest('hex')
}

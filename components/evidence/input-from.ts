import type { DraftContent } from '@/lib/evidence/input'
import type { EvidenceFormView } from '@/lib/evidence/view'

/** What is typed, as the command asks for it. */
export function inputFrom(
  { about, revision }: Pick<EvidenceFormView, 'about' | 'revision'>,
  { file, claims, ...typed }: DraftContent,
  voids: boolean,
) {
  return {
    ...typed,
    fileHash: file?.hash ?? null,
    claims: Object.fromEntries(claims.map(({ skillId, level }) => [skillId, level])),
    ...(revision !== null && { evidenceId: about, revision, voids }),
  }
}

import { Disclosure } from '@/components/ui/disclosure'
import { formatMoment } from '@/components/ui/format-date'
import { sayList } from '@/lib/core/say'
import type { EvidenceRevision } from '@/lib/evidence/view'

import { PieceContent } from './piece-content'

/** What a piece said before, revision by revision; a review is of the revision that it names. */
export function RevisionList({ revisions, timeZone }: { revisions: readonly EvidenceRevision[]; timeZone: string }) {
  return (
    <ul className="divide-y">
      {revisions.map(({ revision, content, madeAt, changed }) => (
        <li key={revision}>
          <Disclosure
            summary={
              <>
                Revision {revision}
                <span className="block text-sm text-ink-soft">
                  {formatMoment(madeAt, timeZone)}
                  {changed.length > 0 && `; changed: ${sayList(changed)}`}
                </span>
              </>
            }
          >
            <p className="mb-3 font-medium break-words text-ink">{content.title}</p>
            <PieceContent content={content} />
          </Disclosure>
        </li>
      ))}
    </ul>
  )
}

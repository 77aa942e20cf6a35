import type { Route } from 'next'

import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { strainsInWords, type Strain } from '@/lib/cohorts/views/strain'

/** What of the published schedule no longer fits, and the way to a change of it; nothing where all of it fits. */
export function StrainNotice({ cohortId, strains }: { cohortId: string; strains: readonly Strain[] }) {
  const says = strainsInWords(strains)
  if (!says) return null
  return (
    <div className="mb-6">
      <Notice
        tone="warning"
        title={says}
        action={
          // A page beneath the cohort.
          <LinkButton href={`/cohorts/${cohortId}/rotation/draw-up` as Route} size="small">
            Draw up a change
          </LinkButton>
        }
      >
        <ul className="mt-1 text-sm">
          {strains.slice(0, 4).map(({ says: one }) => (
            <li key={one}>{one}</li>
          ))}
          {strains.length > 4 && <li>And {strains.length - 4} more.</li>}
        </ul>
      </Notice>
    </div>
  )
}

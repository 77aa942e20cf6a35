import type { Route } from 'next'

import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { countOf } from '@/components/ui/format-amount'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import type { Applied } from '@/lib/cohorts/views/import'

/** What was done, and the ways on: to the people, and back out of it. */
export function ResultStep({
  cohortId,
  applied,
  onAnother,
}: {
  cohortId: string
  applied: Applied
  onAnother: () => void
}) {
  const { importId, created, updated, unchanged, strain } = applied
  return (
    <Card>
      <div className="flex flex-col gap-5">
        <Notice tone="success" title="The list is taken in">
          {countOf(created, 'person is', 'people are')} new in the cohort, {updated} updated, {unchanged} unchanged.
          {created > 0 && ' Whoever has no account yet comes in with a link that an administrator makes.'}
        </Notice>
        {strain && <Notice tone="warning">{strain}</Notice>}
        <div className="flex flex-wrap gap-3">
          <LinkButton variant="primary" href={`/cohorts/${cohortId}/people` as Route}>
            See the people
          </LinkButton>
          <LinkButton href={`/cohorts/${cohortId}/imports/${importId}` as Route}>Take it back…</LinkButton>
          <Button variant="quiet" onClick={onAnother}>
            Import another list
          </Button>
        </div>
      </div>
    </Card>
  )
}

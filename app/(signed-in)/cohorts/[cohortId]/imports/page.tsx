import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { CohortHeader } from '@/components/cohorts/cohort-header'
import { ImportTable } from '@/components/cohorts/import/import-table'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { currentContext } from '@/lib/access/current-context'
import { importsOf } from '@/lib/cohorts/imports/find-import'
import { findCohort } from '@/lib/cohorts/queries'

export const metadata: Metadata = { title: 'Imports of a cohort' }

/** Every file that was taken into a cohort, by whom and when, with the way to take it back. */
export default async function ImportsPage({ params }: PageProps<'/cohorts/[cohortId]/imports'>) {
  const context = await currentContext()
  const { cohortId } = await params
  const cohort = await findCohort(context, cohortId)
  if (!cohort) notFound()
  const lines = await importsOf(context, cohortId)

  return (
    <>
      <CohortHeader
        cohort={cohort}
        at={null}
        title="Imports"
        lead="Every list that was taken into this cohort. Each can be taken back as a whole."
        trail={[{ href: `/cohorts/${cohortId}/people` as Route, label: 'People' }]} // that tab's page
        actions={<LinkButton href={`/cohorts/${cohortId}/import` as Route}>Import people</LinkButton>}
      />
      <Card flush>
        <ImportTable cohortId={cohortId} lines={lines} />
      </Card>
    </>
  )
}

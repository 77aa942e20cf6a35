import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { CohortHeader } from '@/components/cohorts/cohort-header'
import { ImportWizard } from '@/components/cohorts/import/import-wizard'
import { LinkButton } from '@/components/ui/link-button'
import { currentContext } from '@/lib/access/current-context'
import { can } from '@/lib/access/policy'
import { findCohort, periodsOf } from '@/lib/cohorts/queries'
import { hostsOf } from '@/lib/programmes/hosts'

export const metadata: Metadata = { title: 'Import people' }

/** Takes many people into a cohort at once: from a file, or from pasted rows. */
export default async function ImportPage({ params }: PageProps<'/cohorts/[cohortId]/import'>) {
  const context = await currentContext()
  const { cohortId } = await params
  const cohort = await findCohort(context, cohortId)
  if (!cohort || !can(context.actor, 'cohort.manage', cohort)) notFound()
  const hosts = await hostsOf(context, cohort.programmeId)
  const periods = await periodsOf(context, cohortId)

  return (
    <>
      <CohortHeader
        cohort={cohort}
        at={null}
        title="Import people"
        lead="From a spreadsheet, as a file or as pasted rows. You see what it would do before anything is stored, and can take it back as a whole."
        trail={[{ href: `/cohorts/${cohortId}/people` as Route, label: 'People' }]} // that tab's page
        actions={<LinkButton href={`/cohorts/${cohortId}/imports` as Route}>Earlier imports</LinkButton>}
      />
      <ImportWizard
        cohortId={cohortId}
        hosts={hosts.map(({ id, name }) => ({ value: id, label: name }))}
        periods={periods.map(({ number, title }) => ({ value: String(number), label: title }))}
      />
    </>
  )
}

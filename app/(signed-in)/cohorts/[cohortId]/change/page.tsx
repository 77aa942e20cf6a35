import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { CohortForm } from '@/components/cohorts/cohort-form'
import { CohortHeader } from '@/components/cohorts/cohort-header'
import { Card } from '@/components/ui/card'
import { currentContext } from '@/lib/access/current-context'
import { findCohort, periodsOf } from '@/lib/cohorts/queries'

import { change } from './actions'

export const metadata: Metadata = { title: 'Change a cohort' }

/** What a cohort is called, what wishes are worth in it, and what no schedule may touch. */
export default async function ChangeCohortPage({ params }: PageProps<'/cohorts/[cohortId]/change'>) {
  const context = await currentContext()
  const cohort = await findCohort(context, (await params).cohortId)
  if (!cohort) notFound()
  const periods = await periodsOf(context, cohort.id)

  return (
    <>
      <CohortHeader
        cohort={cohort}
        at={null}
        title={`Change ${cohort.title}`}
        lead="It counts from the next schedule on; what is published stays as it is."
      />
      <Card className="max-w-2xl">
        <CohortForm
          action={change}
          cohort={cohort}
          periods={periods}
          back={`/cohorts/${cohort.id}/wishes` as Route /* a page of the cohort */}
        />
      </Card>
    </>
  )
}

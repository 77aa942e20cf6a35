import { Plus } from 'lucide-react'
import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { CohortTable } from '@/components/programmes/cohort-table'
import { ManagersCard } from '@/components/programmes/managers-card'
import { NextSteps } from '@/components/programmes/next-steps'
import { ProgrammeHeader } from '@/components/programmes/programme-header'
import { RenameForm } from '@/components/programmes/rename-form'
import { SeatsCard } from '@/components/programmes/seats-card'
import { StandardCard } from '@/components/programmes/standard-card'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import { LinkButton } from '@/components/ui/link-button'
import { currentContext } from '@/lib/access/current-context'
import { showProgramme } from '@/lib/programmes/show-programme'

import { appoint, dismiss, rename } from '../actions'

export const metadata: Metadata = { title: 'Programme' }

/** A programme at a glance: its cohorts, what its hosts have for them, its standard, and who manages it. */
export default async function ProgrammePage({ params }: PageProps<'/programmes/[programmeId]'>) {
  const { programmeId } = await params
  const shown = await showProgramme(await currentContext(), programmeId)
  if (!shown) notFound()
  const { programme, cohorts, managers, current, draft, hosts, today } = shown
  const newCohort = `/programmes/${programmeId}/cohorts/new` as Route // a page beneath the programme

  return (
    <>
      <ProgrammeHeader
        programme={programme}
        at="overview"
        actions={
          current && (
            <LinkButton href={newCohort} variant="primary" icon={<Plus aria-hidden="true" />}>
              Begin a cohort
            </LinkButton>
          )
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
          <NextSteps
            programmeId={programmeId}
            isPublished={current !== undefined}
            hosts={hosts.count}
            cohorts={cohorts.length}
          />
          {cohorts.length > 0 && (
            <Card flush title="Cohorts">
              <CohortTable cohorts={cohorts} today={today} />
            </Card>
          )}
          {hosts.count > 0 && <SeatsCard programmeId={programmeId} hosts={hosts} />}
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
          <StandardCard programmeId={programmeId} current={current} draft={draft} />
          <ManagersCard programmeId={programmeId} managers={managers} appoint={appoint} dismiss={dismiss} />
          <div className="px-5 md:px-6">
            <Disclosure summary="Call the programme something else">
              <RenameForm programme={programme} action={rename} />
            </Disclosure>
          </div>
        </div>
      </div>
    </>
  )
}

import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { CohortHeader } from '@/components/cohorts/cohort-header'
import { Beforehand } from '@/components/rotation/draw-up/beforehand'
import { DrawUpForm } from '@/components/rotation/draw-up/draw-up-form'
import { KnownCard } from '@/components/rotation/draw-up/known-card'
import { ScheduleList } from '@/components/rotation/draw-up/schedule-list'
import { Card } from '@/components/ui/card'
import { formatDate } from '@/components/ui/format-date'
import { Notice } from '@/components/ui/notice'
import { currentContext } from '@/lib/access/current-context'
import { findCohort } from '@/lib/cohorts/queries'
import { strainsOf } from '@/lib/cohorts/strains'
import { strainsInWords, type Strain } from '@/lib/cohorts/views/strain'
import { showDrawUp } from '@/lib/rotation/show-draw-up'

import * as actions from '../actions'

export const metadata: Metadata = { title: 'Draw up a schedule' }

/** What is known before a schedule is drawn up, what is decided beforehand, and the button. */
export default async function DrawUpPage({ params }: PageProps<'/cohorts/[cohortId]/rotation/draw-up'>) {
  const context = await currentContext()
  const { cohortId } = await params
  const [cohort, view] = [await findCohort(context, cohortId), await showDrawUp(context, cohortId)]
  if (!cohort || !view) notFound()
  const { published, fault, schedules } = view
  const rotation = `/cohorts/${cohortId}/rotation` as Route // the tab above this page

  return (
    <>
      <CohortHeader
        cohort={cohort}
        at={null}
        title={published ? 'Change the schedule' : 'Draw up a schedule'}
        lead={
          published
            ? `Schedule ${published.number} stands since ${formatDate(published.at.toISOString().slice(0, 10))}. Nothing changes before you publish another.`
            : 'Everyone is placed at once: the schedule that gives the most wishes and keeps every rule. Nobody is told before you publish it.'
        }
        trail={[{ href: rotation, label: 'Rotation' }]}
      />
      <Strains strains={await strainsOf(context, cohort)} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="lg:sticky lg:top-6 lg:order-2">
          {fault ? <Notice tone="warning">{fault}</Notice> : <DrawUpForm view={view} action={actions.drawUp} />}
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
          <KnownCard view={view} />
          <Beforehand view={view} actions={actions} />
          {schedules.length > 0 && (
            <Card
              flush
              title="Schedules so far"
              lead="Proposals stay until you discard them; what was published stays for ever."
            >
              <ScheduleList cohortId={cohortId} schedules={schedules} />
            </Card>
          )}
        </div>
      </div>
    </>
  )
}

/** What of the published schedule no longer fits: the reason why a change is drawn up. */
function Strains({ strains }: { strains: readonly Strain[] }) {
  const says = strainsInWords(strains)
  if (!says) return null
  return (
    <div className="mb-6">
      <Notice tone="warning" title={says}>
        <ul className="mt-1 text-sm">
          {strains.slice(0, 6).map((strain) => (
            <li key={strain.says}>{strain.says}</li>
          ))}
          {strains.length > 6 && <li>And {strains.length - 6} more.</li>}
        </ul>
      </Notice>
    </div>
  )
}

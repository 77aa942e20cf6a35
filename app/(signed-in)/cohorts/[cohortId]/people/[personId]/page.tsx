import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { AbsencesForm } from '@/components/cohorts/absences-form'
import { CohortHeader } from '@/components/cohorts/cohort-header'
import { EndEnrolment } from '@/components/cohorts/end-enrolment'
import { EnrolmentForm } from '@/components/cohorts/enrolment-form'
import { TotalsCard } from '@/components/hours/totals-card'
import { WishesForm } from '@/components/cohorts/wishes/wishes-form'
import { formatMoment } from '@/components/ui/format-date'
import { Notice } from '@/components/ui/notice'
import { currentContext } from '@/lib/access/current-context'
import { showPerson } from '@/lib/cohorts/show-person'
import { sayPoints } from '@/lib/cohorts/views/wishes'
import { totalsOf } from '@/lib/hours/totals'

import { change, end, note, setAway } from '../actions'

export const metadata: Metadata = { title: 'Someone in a cohort' }

/** One person's way through a cohort: from when to when, where they were, where they would like to go, and when they are away. */
export default async function PersonPage({ params }: PageProps<'/cohorts/[cohortId]/people/[personId]'>) {
  const context = await currentContext()
  const { cohortId, personId } = await params
  const shown = await showPerson(context, cohortId, personId)
  if (!shown) notFound()
  const { cohort, enrolment, periods, hosts, said, wishes, timeZone } = shown
  const { name } = enrolment
  const totals = await totalsOf(context, enrolment.personId)

  return (
    <>
      <CohortHeader
        cohort={cohort}
        at={null}
        trail={[{ href: `/cohorts/${cohort.id}/people` as Route, label: 'People' }]}
        title={name}
        lead={[enrolment.headline, enrolment.email].filter(Boolean).join(' · ')}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        {enrolment.state !== 'active' && (
          <Notice tone={enrolment.state === 'disabled' ? 'warning' : 'info'}>
            {enrolment.state === 'invited'
              ? `${name} has not come in yet. An administrator gives them a link, under People in the administration.`
              : `The account of ${name} is closed: no schedule counts on them. An administrator can open it again, or you end the enrolment below.`}
          </Notice>
        )}
        {totals && <TotalsCard totals={totals} whose={name} />}
        <WishesForm
          action={note}
          wishes={wishes}
          forWhom={{ name }}
          pointsSay={
            said
              ? `Said ${said.by === null ? `by ${name}` : `for them by ${said.by}`}, ${formatMoment(said.at, timeZone)}. ${sayPoints(cohort.wishPoints)}.`
              : `${name} has not said any. Note them here if they told you.`
          }
          saved={`The wishes of ${name} are noted.`}
        />
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-2">
          <EnrolmentForm action={change} cohortId={cohort.id} enrolment={enrolment} periods={periods} hosts={hosts} />
          <AbsencesForm
            action={setAway}
            cohortId={cohort.id}
            person={{ id: enrolment.personId, name }}
            periods={wishes.periods}
            was={wishes.was}
          />
        </div>
        <EndEnrolment action={end} cohortId={cohort.id} personId={enrolment.personId} name={name} />
      </div>
    </>
  )
}

import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { CohortHeader } from '@/components/cohorts/cohort-header'
import { ActionForm } from '@/components/forms/action-form'
import { CurveCard } from '@/components/rotation/schedule/curve-card'
import { DifferenceCard } from '@/components/rotation/schedule/difference-card'
import { ImpossibleCard } from '@/components/rotation/schedule/impossible-card'
import { OutcomeCard } from '@/components/rotation/schedule/outcome-card'
import { PeopleCard } from '@/components/rotation/schedule/people-card'
import { PointsCard } from '@/components/rotation/schedule/points-card'
import { Solving } from '@/components/rotation/schedule/solving'
import { Weighing } from '@/components/rotation/schedule/weighing'
import { purposeWords } from '@/components/rotation/purpose-words'
import { formatDate } from '@/components/ui/format-date'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import { currentContext } from '@/lib/access/current-context'
import { showSchedule } from '@/lib/rotation/show-schedule'
import { readPeopleAsk } from '@/lib/rotation/views/people-ask'
import type { ScheduleView } from '@/lib/rotation/views/schedule'

import * as actions from '../actions'

export const metadata: Metadata = { title: 'Schedule' }

/** One schedule of a cohort: how far it has come, what came of it, and what can be done with it. */
export default async function SchedulePage({
  params,
  searchParams,
}: PageProps<'/cohorts/[cohortId]/rotation/[scheduleId]'>) {
  const context = await currentContext()
  const { cohortId, scheduleId } = await params
  const view = await showSchedule(context, cohortId, scheduleId)
  if (!view) notFound()
  const { cohort, state, number, outcome, impossible, failure } = view
  const rotation = `/cohorts/${cohortId}/rotation`
  const isAtWork = state === 'queued' || state === 'solving'

  return (
    <>
      <CohortHeader
        cohort={cohort}
        at={null}
        title={`Schedule ${number}`}
        lead={leadOf(view)}
        trail={[
          { href: rotation as Route, label: 'Rotation' }, // pages above this one
          { href: `${rotation}/draw-up` as Route, label: 'Draw up' },
        ]}
        actions={
          outcome && (
            <LinkButton href={`${rotation}${view.isInForce ? '' : `?schedule=${scheduleId}`}` as Route}>
              Show it on the board
            </LinkButton>
          )
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        {isAtWork && (
          <Solving
            stop={actions.stop}
            scheduleId={scheduleId}
            path={`${rotation}/${scheduleId}/progress`}
            first={view.progress}
          />
        )}
        {failure && (
          <Notice
            tone="error"
            title="There is no schedule in this"
            action={<LinkButton href={`${rotation}/draw-up` as Route}>Draw it up again</LinkButton>}
          >
            {failure}
          </Notice>
        )}
        {impossible && <ImpossibleCard view={view} impossible={impossible} repair={actions.repair} />}
        {outcome && (
          <>
            <OutcomeCard view={view} outcome={outcome} publish={actions.publish} discard={actions.discard} />
            {view.progress.isWeighing && <Weighing path={`${rotation}/${scheduleId}/progress`} first={view.progress} />}
            {outcome.difference && <DifferenceCard difference={outcome.difference} />}
            {outcome.curve.length > 1 && <CurveCard view={view} curve={outcome.curve} adopt={actions.adopt} />}
            <PointsCard outcome={outcome} />
            <PeopleCard
              path={`${rotation}/${scheduleId}`}
              people={outcome.people}
              ask={readPeopleAsk(await searchParams)}
            />
          </>
        )}
        {!isAtWork && !view.publishedAt && !outcome && (
          <ActionForm action={actions.discard} values={{ scheduleId }}>
            <SubmitButton variant="quiet">Discard it</SubmitButton>
          </ActionForm>
        )}
      </div>
    </>
  )
}

function leadOf({ purpose, askedBy, askedAt, publishedAt, isInForce }: ScheduleView): string {
  const day = (at: Date) => formatDate(at.toISOString().slice(0, 10))
  const made = `${purposeWords[purpose]}. Asked for on ${day(askedAt)}${askedBy ? ` by ${askedBy}` : ''}`
  if (!publishedAt) return `${made}; not published.`
  return `${made}, published on ${day(publishedAt)}; ${isInForce ? 'it stands now' : 'another stands now'}.`
}

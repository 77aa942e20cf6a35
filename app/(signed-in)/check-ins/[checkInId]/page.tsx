import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { AgreedLevels } from '@/components/mentorship/agreed-levels'
import { AgreeForm } from '@/components/mentorship/agree-form'
import { FillForm } from '@/components/mentorship/fill-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { formatMoment } from '@/components/ui/format-date'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { showCheckIn } from '@/lib/mentorship/show-check-in'
import type { CheckInView } from '@/lib/mentorship/views/check-in'
import { firstName } from '@/lib/mentorship/views/pair'

import { agree, fill } from '../actions'

export const metadata: Metadata = { title: 'A check-in on skills' }

/** A check-in: filled in alone, then seen side by side, then agreed on. */
export default async function CheckInPage({ params }: PageProps<'/check-ins/[checkInId]'>) {
  const context = await currentContext()
  const { checkInId } = await params
  const checkIn = await showCheckIn(context, checkInId)
  if (!checkIn) notFound()
  const { side, learner, mentor, stand, isOpen } = checkIn
  const home = side === 'self' ? ('/my/mentoring' as Route) : (`/mentoring/${learner.id}?view=conversations` as Route)

  return (
    <>
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            trail={[{ href: home, label: side === 'self' ? `Mentoring with ${mentor.name}` : learner.name }]}
          />
        }
        title={side === 'self' ? `Check-in with ${mentor.name}` : `Check-in with ${learner.name}`}
        lead={leadOf(checkIn)}
      />
      <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-6">
        {!isOpen && stand !== 'agreed' && (
          <Notice>
            {mentor.name} does not mentor {learner.name} now, so this check-in stays as it is.
          </Notice>
        )}
        {isOpen && stand === 'waiting' && (
          <Notice title={`Waiting for ${firstName(side === 'self' ? mentor.name : learner.name)} to fill in`}>
            Until then you may change what you said; nobody else sees it.
          </Notice>
        )}
        {isOpen && (stand === 'to-fill' || stand === 'waiting') && <FillForm checkIn={checkIn} action={fill} />}
        {isOpen && stand === 'to-agree' && <AgreeForm checkIn={checkIn} action={agree} />}
        {stand === 'agreed' && <AgreedLevels checkIn={checkIn} />}
      </div>
    </>
  )
}

function leadOf({ side, learner, mentor, stand, agreedAt, timeZone }: CheckInView): string {
  const other = firstName(side === 'self' ? mentor.name : learner.name)
  switch (stand) {
    case 'to-fill':
    case 'waiting':
      return side === 'self'
        ? `Where do you stand? ${other} answers the same, and neither sees the other’s view before both have answered.`
        : `Where does ${other} stand? ${other} answers the same, and neither sees the other’s view before both have answered.`
    case 'to-agree':
      return `Talk about where you differ, then save what you agree on. Whichever of you saves it, it stands for both.`
    case 'agreed':
      return agreedAt ? `Agreed on ${formatMoment(agreedAt, timeZone)}.` : 'Agreed.'
  }
}

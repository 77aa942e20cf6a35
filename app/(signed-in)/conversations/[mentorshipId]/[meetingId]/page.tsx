import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { MeetingForm } from '@/components/mentorship/meeting-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { formatDate } from '@/components/ui/format-date'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { showConversations } from '@/lib/mentorship/show-conversations'

import { change } from '../../actions'

export const metadata: Metadata = { title: 'A meeting' }

/** The notes of a meeting are put right, while the mentorship goes on. */
export default async function MeetingPage({ params }: PageProps<'/conversations/[mentorshipId]/[meetingId]'>) {
  const context = await currentContext()
  const { mentorshipId, meetingId } = await params
  const view = await showConversations(context, mentorshipId)
  const meeting = view?.meetings.find(({ id }) => id === meetingId)
  if (!view?.isInForce || !meeting) notFound()
  const { me, other, isMentor, today } = view
  const home = `/conversations/${mentorshipId}` as Route // its own page

  return (
    <>
      <PageHeader
        breadcrumbs={<Breadcrumbs trail={[{ href: home, label: `Conversations with ${other.name}` }]} />}
        title={`Meeting of ${formatDate(meeting.heldOn)}`}
        lead={`Kept by ${meeting.keptBy}.`}
      />
      <div className="max-w-3xl">
        <MeetingForm
          action={change}
          values={{ meetingId, version: String(meeting.version) }}
          kept={`meeting:${meetingId}:${meeting.version}`}
          mentor={isMentor ? me : other}
          learner={isMentor ? other : me}
          myId={me.id}
          today={today}
          meeting={meeting}
        />
      </div>
    </>
  )
}

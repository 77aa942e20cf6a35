import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'

import { MeetingForm } from '@/components/mentorship/meeting-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { showConversations } from '@/lib/mentorship/show-conversations'

import { keep } from '../../actions'

export const metadata: Metadata = { title: 'Keep a meeting' }

/** A meeting is kept: what was talked about, and who does what by when. */
export default async function NewMeetingPage({ params }: PageProps<'/conversations/[mentorshipId]/new'>) {
  const context = await currentContext()
  const { mentorshipId } = await params
  const view = await showConversations(context, mentorshipId)
  if (!view?.isInForce) notFound()
  const { me, other, isMentor, meetings, today } = view
  const home = `/conversations/${mentorshipId}` as Route // its own page

  return (
    <>
      <PageHeader
        breadcrumbs={<Breadcrumbs trail={[{ href: home, label: `Conversations with ${other.name}` }]} />}
        title="Keep a meeting"
      />
      <div className="max-w-3xl">
        <MeetingForm
          action={keep}
          values={{ mentorshipId }}
          kept={`meeting:new:${mentorshipId}:${meetings.length}`}
          mentor={isMentor ? me : other}
          learner={isMentor ? other : me}
          myId={me.id}
          today={today}
        />
      </div>
    </>
  )
}

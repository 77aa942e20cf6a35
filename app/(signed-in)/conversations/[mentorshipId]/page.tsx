import type { Metadata, Route } from 'next'
import { notFound, redirect } from 'next/navigation'

import { Conversations } from '@/components/mentorship/conversations'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { formatDate } from '@/components/ui/format-date'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { showConversations } from '@/lib/mentorship/show-conversations'

import { tick, writeNote } from '../actions'

export const metadata: Metadata = { title: 'Conversations' }

/** Leads each of the two to where they keep their conversations; a former mentor, who looks after the other no more, reads them here. */
export default async function ConversationsPage({ params }: PageProps<'/conversations/[mentorshipId]'>) {
  const context = await currentContext()
  const { mentorshipId } = await params
  const view = await showConversations(context, mentorshipId)
  if (!view) notFound()
  if (!view.isMentor) redirect(`/my/mentoring?with=${mentorshipId}` as Route)
  if (view.isInForce) redirect(`/mentoring/${view.other.id}?view=conversations` as Route)

  return (
    <>
      <PageHeader
        breadcrumbs={<Breadcrumbs trail={[{ href: '/mentoring', label: 'My people' }]} />}
        title={view.other.name}
        lead={
          view.to && view.to <= view.today
            ? `You mentored ${view.other.name} from ${formatDate(view.from)} to ${formatDate(view.to)}. What you kept together can still be read.`
            : `You mentor ${view.other.name} from ${formatDate(view.from)} on.`
        }
      />
      <Conversations view={view} actions={{ tick, writeNote }} />
    </>
  )
}

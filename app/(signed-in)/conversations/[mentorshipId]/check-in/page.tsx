import type { Metadata, Route } from 'next'
import { notFound, redirect } from 'next/navigation'

import { SkillChooser } from '@/components/mentorship/skill-chooser'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { skillsToCheck } from '@/lib/mentorship/show-check-in'
import { showConversations } from '@/lib/mentorship/show-conversations'
import { firstName } from '@/lib/mentorship/views/pair'

import { beginCheckIn } from '../../actions'

export const metadata: Metadata = { title: 'A check-in on skills' }

/** Learner or mentor chooses what a check-in is about; one that is open already is gone on with. */
export default async function NewCheckInPage({ params }: PageProps<'/conversations/[mentorshipId]/check-in'>) {
  const context = await currentContext()
  const { mentorshipId } = await params
  const view = await showConversations(context, mentorshipId)
  if (!view?.isInForce) notFound()
  const { me, other, isMentor, checkIns } = view
  const open = checkIns.find(({ agreedAt }) => !agreedAt)
  if (open) redirect(`/check-ins/${open.id}` as Route)
  const home = `/conversations/${mentorshipId}` as Route // its own page

  return (
    <>
      <PageHeader
        breadcrumbs={<Breadcrumbs trail={[{ href: home, label: `Conversations with ${other.name}` }]} />}
        title="A check-in on skills"
        lead={`You and ${firstName(other.name)} each say alone where ${isMentor ? firstName(other.name) : 'you'} ${isMentor ? 'stands' : 'stand'}. When both have, you see both and agree.`}
      />
      <div className="max-w-3xl">
        <SkillChooser
          mentorshipId={mentorshipId}
          other={firstName(other.name)}
          skills={await skillsToCheck(context, isMentor ? other.id : me.id)}
          action={beginCheckIn}
        />
      </div>
    </>
  )
}

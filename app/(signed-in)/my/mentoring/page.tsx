import { HeartHandshake } from 'lucide-react'
import type { Metadata, Route } from 'next'

import { AskedMentors } from '@/components/mentorship/asked-mentors'
import { Conversations } from '@/components/mentorship/conversations'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { formatDate } from '@/components/ui/format-date'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Tabs } from '@/components/ui/tabs'
import { currentContext } from '@/lib/access/current-context'
import { offersFor } from '@/lib/mentorship/offers'
import { mentorshipsOf } from '@/lib/mentorship/queries'
import { showConversations } from '@/lib/mentorship/show-conversations'
import type { ConversationsView } from '@/lib/mentorship/views/conversations'
import { wishesOf } from '@/lib/mentorship/wishes'

import { tick, writeNote } from '../../conversations/actions'

export const metadata: Metadata = { title: 'Mentoring' }

/** My mentors, and with each: what is agreed, our meetings and check-ins. */
export default async function MyMentoringPage({ searchParams }: PageProps<'/my/mentoring'>) {
  const context = await currentContext()
  const pairs = (await mentorshipsOf(context)).filter(({ learnerId }) => learnerId === context.actor.id)
  const chosen = (await searchParams)['with']
  const shown = pairs.find(({ id }) => id === chosen) ?? pairs[0]
  const view = shown && (await showConversations(context, shown.id))
  const page = (id: string) => `/my/mentoring?with=${id}` as Route // a view of this very page

  const asked = await offersFor(context)
  const wishes = (await wishesOf(context, [context.actor.id])).has(context.actor.id)

  if (!view)
    return (
      <>
        <PageHeader title="Mentoring" />
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
          {asked.length > 0 && <AskedMentors offers={asked} />}
          <Card>
            <EmptyState
              icon={<HeartHandshake />}
              says={`Nobody mentors you yet. A mentor reads your plan, looks at your work and signs off what it shows. ${
                wishes
                  ? 'Your wishes are there for your programme manager to read.'
                  : 'Say what you wish of one, and your programme manager can find them.'
              }`}
              action={
                <LinkButton href={'/my/mentoring/wishes' as Route /* its own page */}>
                  {wishes ? 'Change my wishes' : 'Say what I wish of a mentor'}
                </LinkButton>
              }
            />
          </Card>
        </div>
      </>
    )
  return (
    <>
      <PageHeader title="Mentoring" lead={sinceInWords(view)} />
      {asked.length > 0 && (
        <div className="mb-6">
          <AskedMentors offers={asked} />
        </div>
      )}
      {pairs.length > 1 && (
        <div className="mb-6 md:mb-8">
          <Tabs
            label="My mentors"
            current={page(view.mentorshipId)}
            tabs={pairs.map(({ id, mentor, isInForce }) => ({
              href: page(id),
              label: isInForce ? mentor : `${mentor}, before`,
            }))}
          />
        </div>
      )}
      <Conversations view={view} actions={{ tick, writeNote }} />
    </>
  )
}

function sinceInWords({ other, from, to, today, isInForce }: ConversationsView): string {
  if (isInForce)
    return `${other.name} has mentored you since ${formatDate(from)}${to ? `; it is agreed until ${formatDate(to)}` : ''}.`
  return from > today
    ? `${other.name} mentors you from ${formatDate(from)} on.`
    : `${other.name} mentored you until ${formatDate(to ?? from)}. What you kept together can still be read.`
}

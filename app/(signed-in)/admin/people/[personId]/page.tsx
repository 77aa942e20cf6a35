import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { formatDate, formatMoment } from '@/components/ui/format-date'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { can } from '@/lib/access/policy'
import { choicesForRelations, showPersonForAdministration } from '@/lib/people/administration'

import { endMentoring, leave } from '../actions'
import { StateBadges } from '../state-badges'
import { AccessPanel } from './access-panel'
import { MentorForm } from './mentor-form'
import { RelationList } from './relation-list'
import { TeamForms } from './team-forms'

export const metadata: Metadata = { title: 'Person' }

export default async function PersonPage({ params }: PageProps<'/admin/people/[personId]'>) {
  const context = await currentContext()
  const { personId } = await params
  if (!can(context.actor, 'people.administer', { id: personId })) notFound()
  const person = await showPersonForAdministration(context, personId)
  if (!person) notFound()
  const choices = await choicesForRelations(context)
  const today = context.now.toISOString().slice(0, 10)
  const since = (from: Date) => {
    const day = formatDate(from.toISOString().slice(0, 10))
    return from > context.now ? `from ${day} on` : `since ${day}`
  }

  return (
    <>
      <PageHeader
        breadcrumbs={<Breadcrumbs trail={[{ href: '/admin/people', label: 'People' }]} />}
        title={person.name}
        lead={[person.headline, person.email].filter(Boolean).join(' · ')}
        actions={<StateBadges person={person} />}
      />
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="grid gap-6">
          <Card
            title="Access"
            lead={
              person.lastSeenAt ? `Last seen ${formatMoment(person.lastSeenAt, 'UTC')} UTC.` : 'Has never been here.'
            }
          >
            <AccessPanel
              person={{
                id: person.id,
                name: person.name,
                state: person.state,
                isAdministrator: person.isAdministrator,
                isSelf: person.isSelf,
                openLinkUntil: person.openLink?.expiresAt.toISOString() ?? null,
              }}
            />
          </Card>
          <Card title="Mentors others">
            <RelationList
              action={endMentoring}
              field="mentorshipId"
              endLabel="End"
              none="They mentor nobody."
              relations={person.learners.map(({ id, name, from }) => ({ id, says: name, detail: since(from) }))}
            />
          </Card>
        </div>
        <div className="grid gap-6">
          <Card title="Mentors" lead={`May see ${person.name}’s plan, and recognise what they can do.`}>
            <RelationList
              action={endMentoring}
              field="mentorshipId"
              endLabel="End"
              none="Nobody mentors them."
              relations={person.mentors.map(({ id, name, from }) => ({ id, says: name, detail: since(from) }))}
            />
            <MentorForm
              learnerId={person.id}
              today={today}
              people={choices.people.filter(({ id }) => id !== person.id)}
            />
          </Card>
          <Card title="Teams" lead="A team’s lead may see its members’ plans.">
            <RelationList
              action={leave}
              field="teamPlaceId"
              endLabel="Take out"
              none="They are in no team."
              relations={person.teams.map(({ id, team, place }) => ({ id, says: team, detail: place }))}
            />
            <TeamForms personId={person.id} teams={choices.teams} />
          </Card>
        </div>
      </div>
    </>
  )
}

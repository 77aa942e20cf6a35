import { notFound } from 'next/navigation'

import { PersonPlan } from '@/components/care/person-plan'
import { PersonWork } from '@/components/care/person-work'
import { RecogniseForm } from '@/components/care/recognise-form'
import { Conversations } from '@/components/mentorship/conversations'
import { ReadinessPanel } from '@/components/readiness/readiness-panel'
import { SkillGroups } from '@/components/skills/skill-groups'
import { FinderForm } from '@/components/target/finder-form'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { TextInput } from '@/components/ui/text-input'
import type { Context } from '@/lib/access/context'
import { can } from '@/lib/access/policy'
import { evidenceOf } from '@/lib/evidence/queries'
import { showConversations } from '@/lib/mentorship/show-conversations'
import { todayIn } from '@/lib/pathways/model'
import { timeZoneOf } from '@/lib/pathways/queries'
import { showSkills } from '@/lib/pathways/show-skills'
import type { PlanView } from '@/lib/pathways/view'
import type { Person } from '@/lib/people/model'
import { openGoalsOf } from '@/lib/projects/goals'
import { showReadiness } from '@/lib/readiness/show-readiness'

import { tick, writeNote } from '../../conversations/actions'
import { recognise } from '../actions'

export type ViewProps = {
  context: Context
  person: Person
  plan: PlanView | undefined
  search: string
  /** The actor's own mentorship of this person, where there is one. */
  mentorshipId: string | undefined
}

export const PlanOf = ({ plan, person }: ViewProps) => <PersonPlan plan={plan} name={person.name} />

/** Their skills, where prior learning is recognised. */
export async function SkillsOf({ context, person, search }: ViewProps) {
  const skills = await showSkills(context, person.id, search)
  if (!skills) notFound()
  return (
    <>
      <FinderForm send={<Button type="submit">Search</Button>}>
        <input type="hidden" name="view" value="skills" />
        <TextInput label="Search all skills" name="search" type="search" defaultValue={search} maxLength={120} />
      </FinderForm>
      <SkillGroups
        skills={skills}
        renderEdit={({ skillId, title, description, levels, target, claimed, attested }) => (
          <RecogniseForm
            person={{ id: person.id, name: person.name }}
            skill={{ skillId, title, description, levels, target, claimed, attested }}
            recognise={recognise}
          />
        )}
      />
    </>
  )
}

export async function ReadinessOf({ context, person }: ViewProps) {
  const readiness = await showReadiness(context, person.id)
  if (!readiness) return <EmptyState says={`${person.name} has not chosen a role to be ready for yet.`} />
  return <ReadinessPanel view={readiness} reader={can(context.actor, 'goal.attach', person) ? 'reviewer' : 'carer'} />
}

/** What they learn at work, and the evidence of it that they have not taken back. */
export async function WorkOf({ context, person }: ViewProps) {
  const pieces = (await evidenceOf(context, person.id)).filter(({ state }) => state !== 'withdrawn')
  const timeZone = (await timeZoneOf(context, context.actor.id)) ?? 'UTC'
  return (
    <PersonWork
      name={person.name}
      goals={await openGoalsOf(context, person.id)}
      pieces={pieces}
      today={todayIn(timeZone, context.now)}
    />
  )
}

/** What mentor and learner keep between them. To everyone else this view is not there. */
export async function ConversationsOf({ context, mentorshipId }: ViewProps) {
  const view = mentorshipId && (await showConversations(context, mentorshipId))
  if (!view) notFound()
  return <Conversations view={view} actions={{ tick, writeNote }} />
}

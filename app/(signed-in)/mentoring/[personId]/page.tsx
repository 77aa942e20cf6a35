import type { Metadata, Route } from 'next'
import { notFound, redirect } from 'next/navigation'

import { PersonPlan } from '@/components/care/person-plan'
import { RecogniseForm } from '@/components/care/recognise-form'
import { movedInWords } from '@/components/pathway/moved-in-words'
import { ReadinessPanel } from '@/components/readiness/readiness-panel'
import { SkillGroups } from '@/components/skills/skill-groups'
import { FinderForm } from '@/components/target/finder-form'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Button } from '@/components/ui/button'
import { DateHeadline } from '@/components/ui/date-headline'
import { EmptyState } from '@/components/ui/empty-state'
import { Tabs } from '@/components/ui/tabs'
import { TextInput } from '@/components/ui/text-input'
import { currentContext } from '@/lib/access/current-context'
import { can } from '@/lib/access/policy'
import { showPlan } from '@/lib/pathways/show-plan'
import { showSkills } from '@/lib/pathways/show-skills'
import { findPerson } from '@/lib/people/queries'
import { showReadiness } from '@/lib/readiness/show-readiness'

import { recognise } from '../actions'

export const metadata: Metadata = { title: 'Someone I look after' }

/** One person: their date, their plan to read, and their skills, where prior learning is recognised. */
export default async function PersonPage({ params, searchParams }: PageProps<'/mentoring/[personId]'>) {
  const context = await currentContext()
  const { personId } = await params
  if (personId === context.actor.id) redirect('/my')
  const person = await findPerson(context, personId)
  if (!person || !can(context.actor, 'plan.read', person)) notFound()
  const { view, search: given } = await searchParams
  const search = typeof given === 'string' ? given.trim().slice(0, 120) : ''
  const plan = await showPlan(context, personId)
  const skills = view === 'skills' ? await showSkills(context, personId, search) : undefined
  const readiness = view === 'readiness' ? await showReadiness(context, personId) : undefined
  const home = `/mentoring/${personId}` as Route // this very page
  const finishDate = plan?.version.answer.finishDate

  return (
    <>
      <Breadcrumbs trail={[{ href: '/mentoring', label: 'My people' }]} />
      <DateHeadline
        label={plan ? `${person.name}, ready for ${plan.role.title}` : person.name}
        {...(finishDate ? { date: finishDate } : { instead: plan ? 'Not possible as things stand' : 'No plan yet' })}
      >
        {plan && finishDate && <p>{movedInWords(plan)}</p>}
      </DateHeadline>
      <div className="my-6 md:my-8">
        <Tabs
          label={`About ${person.name}`}
          current={skills || view === 'readiness' ? `${home}?view=${String(view)}` : home}
          tabs={[
            { href: home, label: 'Plan' },
            { href: `${home}?view=skills` as Route, label: 'Skills' }, // a view of this very page
            { href: `${home}?view=readiness` as Route, label: 'Readiness' }, // another
          ]}
        />
      </div>
      {skills ? (
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
      ) : readiness ? (
        <ReadinessPanel view={readiness} reader={can(context.actor, 'goal.attach', person) ? 'reviewer' : 'carer'} />
      ) : view === 'readiness' ? (
        <EmptyState says={`${person.name} has not chosen a role to be ready for yet.`} />
      ) : (
        <PersonPlan plan={plan} name={person.name} />
      )}
    </>
  )
}

import type { Metadata, Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import type { ReactNode } from 'react'

import { movedInWords } from '@/components/pathway/moved-in-words'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { DateHeadline } from '@/components/ui/date-headline'
import { Tabs } from '@/components/ui/tabs'
import { currentContext } from '@/lib/access/current-context'
import { can } from '@/lib/access/policy'
import { mentorshipsOf } from '@/lib/mentorship/queries'
import { showPlan } from '@/lib/pathways/show-plan'
import { findPerson } from '@/lib/people/queries'

import { ConversationsOf, PlanOf, ReadinessOf, SkillsOf, WorkOf, type ViewProps } from './views'

export const metadata: Metadata = { title: 'Someone I look after' }

/** The views of a person, in the order of their tabs. */
const views: Readonly<Record<string, { label: string; View: (props: ViewProps) => ReactNode | Promise<ReactNode> }>> = {
  plan: { label: 'Plan', View: PlanOf },
  skills: { label: 'Skills', View: SkillsOf },
  readiness: { label: 'Readiness', View: ReadinessOf },
  work: { label: 'Work', View: WorkOf },
  conversations: { label: 'Conversations', View: ConversationsOf },
}

/** One person: their date, their plan to read, their skills and their work; for their mentor, what the two talk about. */
export default async function PersonPage({ params, searchParams }: PageProps<'/mentoring/[personId]'>) {
  const context = await currentContext()
  const { personId } = await params
  if (personId === context.actor.id) redirect('/my')
  const person = await findPerson(context, personId)
  if (!person || !can(context.actor, 'plan.read', person)) notFound()
  const { view: asked, search: given } = await searchParams
  const search = typeof given === 'string' ? given.trim().slice(0, 120) : ''
  const plan = await showPlan(context, personId)
  const pairs = await mentorshipsOf(context)
  const pair = pairs.find(({ learnerId, isInForce }) => learnerId === personId && isInForce)
  const shown = typeof asked === 'string' && Object.hasOwn(views, asked) ? asked : 'plan'
  const View = views[shown]?.View ?? PlanOf
  const page = (view: string) =>
    (view === 'plan' ? `/mentoring/${personId}` : `/mentoring/${personId}?view=${view}`) as Route // this very page
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
          current={page(shown)}
          tabs={Object.entries(views)
            .filter(([view]) => view !== 'conversations' || pair)
            .map(([view, { label }]) => ({ href: page(view), label }))}
        />
      </div>
      <View context={context} person={person} plan={plan} search={search} mentorshipId={pair?.id} />
    </>
  )
}

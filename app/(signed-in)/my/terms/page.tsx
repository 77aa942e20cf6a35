import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

import { PlanAgain } from '@/components/pathway/plan-again'
import { DecidedSteps } from '@/components/terms/decided-steps'
import { TermsForm } from '@/components/terms/terms-form'
import { WeeksApart } from '@/components/terms/weeks-apart'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { currentContext } from '@/lib/access/current-context'
import { beforePlanning } from '@/lib/pathways/first-plan'
import { showTerms } from '@/lib/pathways/show-terms'

import { changeWeek, planAgain, sayTerms, setWeeksApart, steer } from './actions'

export const metadata: Metadata = { title: 'Hours and limits' }

/** What a plan keeps to: hours, weeks that differ, money, a day not to be missed, and what was decided about its steps. */
export default async function TermsPage() {
  const context = await currentContext()
  const shown = await showTerms(context, context.actor.id)
  if (!shown) notFound()
  const { role, terms, today, weeks, decided, hoursFrom } = shown
  const { state } = await beforePlanning(context)

  return (
    <>
      <PageHeader
        breadcrumbs={<Breadcrumbs trail={[{ href: '/my', label: 'My week' }]} />}
        title="Hours and limits"
        lead="What your plan keeps to. Change what you like; the plan moves only when you plan again."
      />
      <div className="grid max-w-3xl grid-cols-[minmax(0,1fr)] gap-6">
        {state === 'to-plan' && (
          <Notice
            tone="warning"
            title="Your plan does not know all of this yet"
            action={<PlanAgain action={planAgain} />}
          >
            Plan again to see what it changes. Your plan until now stays among its versions.
          </Notice>
        )}
        <TermsForm
          action={sayTerms}
          terms={terms}
          today={today}
          send="Save"
          says="Noted. Plan again to see what it changes."
        />
        {hoursFrom && (
          <Notice
            title="More than your own hours"
            action={<LinkButton href="/my/protected-time">See your week</LinkButton>}
          >
            You have {hoursFrom}. The hours that you state above are your own; those given back come on top.
          </Notice>
        )}
        <WeeksApart weeks={weeks} today={today} add={setWeeksApart} change={changeWeek} />
        <Card title="Steps that you decided about" lead="Everything else is chosen so that you are ready soonest.">
          {decided.length === 0 ? (
            <p className="text-ink-soft">
              None so far. On your plan, each step can be kept, left out, or given the week in which it begins.
            </p>
          ) : (
            <DecidedSteps steps={decided} steer={steer} />
          )}
        </Card>
        <Card title="Where to" lead={role ? `You aim at ${role.title}.` : 'You aim at no role yet.'}>
          <LinkButton href="/my/start">{role ? 'Choose another role' : 'Choose a role'}</LinkButton>
        </Card>
      </div>
    </>
  )
}

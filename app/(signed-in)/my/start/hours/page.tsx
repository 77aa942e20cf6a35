import type { Metadata } from 'next'
import { redirect } from 'next/navigation'

import { StartSteps } from '@/components/target/start-steps'
import { TermsForm } from '@/components/terms/terms-form'
import { WeeksApart } from '@/components/terms/weeks-apart'
import { currentContext } from '@/lib/access/current-context'
import { showTerms } from '@/lib/pathways/show-terms'

import { giveWeekBack, sayHours, setWeeksApart } from '../actions'

export const metadata: Metadata = { title: 'With what time?' }

/** The third step: hours a week, and what else the plan must keep to. */
export default async function StartHoursPage() {
  const context = await currentContext()
  const shown = await showTerms(context, context.actor.id)
  if (!shown?.role) redirect('/my/start')
  const { terms, today, weeks } = shown

  return (
    <div className="mx-auto max-w-3xl">
      <StartSteps
        current={3}
        title="How much time is yours to learn?"
        lead="Time that you can keep week after week counts more than time you hope for. You will see at once what an hour more would change."
      />
      <TermsForm
        action={sayHours}
        terms={terms}
        today={today}
        send="Work out my date"
        between={<WeeksApart weeks={weeks} today={today} add={setWeeksApart} change={giveWeekBack} />}
      />
    </div>
  )
}

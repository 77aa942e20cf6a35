import type { Metadata } from 'next'
import { redirect } from 'next/navigation'

import { StartSteps } from '@/components/target/start-steps'
import { WorkOut } from '@/components/target/work-out'
import { currentContext } from '@/lib/access/current-context'
import { beforePlanning } from '@/lib/pathways/first-plan'

import { firstPlan } from '../actions'

export const metadata: Metadata = { title: 'Your date' }

/** The last step: the plan is worked out, and shown on its own page. */
export default async function StartPlanPage() {
  const before = await beforePlanning(await currentContext())
  if (before.state === 'no-target') redirect('/my/start')
  if (before.state === 'planned') redirect('/my/plan')

  return (
    <div className="mx-auto max-w-3xl">
      <StartSteps
        current={4}
        title={`Finding your way to ${before.role}`}
        lead="Every way through the catalogue is weighed against your weeks, and the earliest date is proven, not guessed."
      />
      <WorkOut action={firstPlan} patience={20} what={before.what} />
    </div>
  )
}

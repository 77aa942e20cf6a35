import type { Metadata } from 'next'
import { redirect } from 'next/navigation'

import { PlanPage } from '@/components/pathway/plan-page'
import { currentContext } from '@/lib/access/current-context'
import { mondayOf } from '@/lib/core/weeks'
import { workedSince } from '@/lib/pathways/queries'
import { showPlan } from '@/lib/pathways/show-plan'

import { adopt, finish, log, planAgain, steer } from './actions'

export const metadata: Metadata = { title: 'Plan' }

/** The way to the target role: when, in which steps, and why. */
export default async function Plan() {
  const context = await currentContext()
  const plan = await showPlan(context, context.actor.id)
  if (!plan) redirect('/my/start')
  const monday = mondayOf(plan.today)
  const worked = await workedSince(context, context.actor.id, monday)
  const thisWeek = Object.fromEntries(worked.map(({ activityId, hours }) => [activityId, hours]))

  return <PlanPage plan={plan} monday={monday} thisWeek={thisWeek} actions={{ planAgain, adopt, steer, log, finish }} />
}

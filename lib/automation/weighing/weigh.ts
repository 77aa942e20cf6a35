import { daysBetween } from '@/lib/core/weeks'
import type { Situation } from '@/lib/pathways/gather'
import { decide } from '@/lib/pathways/decide'
import { createRecent } from '@/lib/pathways/recent'
import { noTarget, type Facts } from '../facts'
import type { Weighed } from '../views/effects'

/** Nobody sits and waits for one of these plans, so each may take a while before the best so far counts. */
const patienceSeconds = 20

type Planned = { finishDate: string | null; isProven: boolean }

// One person is often weighed for several opportunities: their plan of today is the same in all of them.
const planned = createRecent<Planned>(200)

/** How so many more hours a week would move someone's date: today's facts planned twice, once with them. */
export async function weigh(facts: Facts, hours: number, signal: AbortSignal): Promise<Weighed> {
  const raised = facts.raised(hours)
  if (!facts.base || !raised)
    return { factsHash: noTarget, fromDate: null, toDate: null, weeks: null, status: 'no-plan' }
  const before = planned.get(facts.hash) ?? (await plan(facts.base, signal))
  planned.set(facts.hash, before)
  const after = await plan(raised, signal)
  const [fromDate, toDate] = [before.finishDate, after.finishDate]
  return {
    factsHash: facts.hash,
    fromDate,
    toDate,
    weeks: fromDate && toDate ? Math.round(daysBetween(toDate, fromDate) / 7) : null,
    status: before.isProven && after.isProven ? (toDate ? 'proven' : 'no-plan') : 'best-found',
  }
}

async function plan(situation: Situation, signal: AbortSignal): Promise<Planned> {
  const { answer } = await decide(situation, { seconds: patienceSeconds, signal })
  return { finishDate: answer.finishDate, isProven: answer.status === 'optimal' || answer.status === 'infeasible' }
}

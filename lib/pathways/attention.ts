import { sayCount, sayDay } from '@/lib/core/say'
import { daysBetween, mondayOf } from '@/lib/core/weeks'

/** A date that slips by this many weeks, and as many whole weeks without an hour, are worth a talk. */
const weeksOfDrift = 3
const weeksOfSilence = 2

export type Course = {
  role: string | null
  /** The latest plan for that role; absent while there is none. */
  plan?: { finishDate: string | null; start: string }
  drift: number | null
  lastLogged: string | null
}

/** What asks those who look after someone for attention: each a cause, none a verdict. */
export function attentionFor({ role, plan, drift, lastLogged }: Course, today: string): string[] {
  if (role === null) return ['No role chosen yet: help to choose one.']
  if (!plan) return [`No plan for ${role} yet: it takes five minutes together.`]
  if (plan.finishDate === null) return ['No plan is possible on the present terms: look at hours, budget or deadline.']
  const silentSince = lastLogged ?? plan.start
  const silent = Math.floor(daysBetween(silentSince, mondayOf(today)) / 7) - 1
  return [
    ...(silent >= weeksOfSilence
      ? [
          lastLogged
            ? `No hours since the week of ${sayDay(lastLogged)}: ask what takes the time.`
            : `No hours since the plan began on ${sayDay(plan.start)}: ask what takes the time.`,
        ]
      : []),
    ...(drift !== null && drift >= weeksOfDrift
      ? [`The date has moved ${sayCount(drift, 'week')} later since the first plan.`]
      : []),
  ]
}

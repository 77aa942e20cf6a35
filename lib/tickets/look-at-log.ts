import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { done, refuse, type Result } from '@/lib/core/result'
import { findTeam } from '@/lib/people/teams'
import type { LookInput, ReadLogInput } from './input'
import { logInWorker } from './reading/in-worker'
import type { LogAnswer } from './reading/job'
import type { TicketReading } from './model'

export const noTeam = refuse('not-found', 'There is no such team.')
const day = 86_400_000

/** Looks at an export, and stores nothing. */
export async function lookAtLog(context: Context, { teamId, name, bytes }: LookInput): Promise<Result<LogAnswer>> {
  const team = await findTeam(context, teamId)
  if (!team) return noTeam
  authorize(context.actor, 'team.lead', team)
  return logInWorker({ asks: 'look', name, bytes: new Uint8Array(bytes) })
}

/** Says what taking an export in would come to, and stores nothing. */
export async function checkLog(context: Context, { teamId, bytes, reading }: ReadLogInput): Promise<Result<LogAnswer>> {
  const team = await findTeam(context, teamId)
  if (!team) return noTeam
  authorize(context.actor, 'team.lead', team)
  const latest = context.now.getTime() + day
  const answer = await logInWorker({ asks: 'check', bytes: new Uint8Array(bytes), reading: kept(reading), latest })
  return answer.ok ? done(answer.value) : answer
}

/** The reading without the columns that nobody named. */
export const kept = ({ columns, ...reading }: ReadLogInput['reading']): TicketReading => ({
  ...reading,
  columns: Object.fromEntries(Object.entries(columns).filter(([, heading]) => heading !== undefined && heading !== '')),
})

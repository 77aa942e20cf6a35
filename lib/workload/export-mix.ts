import { z } from 'zod'
import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { done, refuse, type Result } from '@/lib/core/result'
import { weekNumberOf } from '@/lib/core/week-number'
import { writeCsv } from '@/lib/interchange/workbook/write-csv'
import { findTeam } from '@/lib/people/teams'
import { spanOf, weeksOfTeam } from './show-team'
import type { MixWeek } from './views/mix'

export const exportMixInput = z.looseObject({ teamId: z.string().min(1).max(80), weeks: z.string().optional() })

export type MixFile = { name: string; content: Uint8Array<ArrayBuffer> }

/** A team's weeks as a file: hours by what they were for, a week on a line. */
export async function exportMix(
  context: Context,
  { teamId, weeks: asked }: z.infer<typeof exportMixInput>,
): Promise<Result<MixFile>> {
  const team = await findTeam(context, teamId)
  if (!team) return refuse('not-found', 'There is no such team.')
  authorize(context.actor, 'team.lead', team)
  const { today, weeks } = await weeksOfTeam(context, team, spanOf(asked))
  return done({ name: `work-mix-${today}.csv`, content: writeCsv({ headings, rows: weeks.map(rowOf) }) })
}

const headings = [
  'Week',
  'From',
  'Run (h)',
  'Grow (h)',
  'Transform (h)',
  'Protected learning (h)',
  'Related instruction (h)',
  'Interruptions',
  'Interrupted (h)',
  'On call (h)',
  'Wrote hours',
  'People',
  'Complete',
]

const hours = (minutes: number): number => Math.round((minutes * 100) / 60) / 100

function rowOf(week: MixWeek): (string | number)[] {
  const { year, week: number } = weekNumberOf(week.week)
  return [
    `${year}-W${String(number).padStart(2, '0')}`,
    week.week,
    ...[week.run, week.grow, week.transform, week.protected, week.instruction].map(hours),
    week.interruptions,
    ...[week.interruptedMinutes, week.onCallMinutes].map(hours),
    week.wrote,
    week.people,
    week.isComplete ? 'yes' : 'no',
  ]
}

import type { Context } from '@/lib/access/context'
import { authorize } from '@/lib/access/policy'
import { done, refuse, type Result } from '@/lib/core/result'
import type { ImportDocumentInput } from '../inputs/import'
import { findCohort } from '../queries'
import type { ImportCheck } from '../views/import'
import type { PlannedRow } from './plan-rows'
import { prepareImport } from './prepare-import'
import { sayRows } from './say-rows'

/** Says what is wrong with rows that are to be taken into a cohort, or what they would do; stores nothing. */
export async function checkImport(
  context: Context,
  { cohortId, bytes }: ImportDocumentInput,
): Promise<Result<ImportCheck>> {
  const cohort = await findCohort(context, cohortId)
  if (!cohort) return refuse('not-found', 'There is no such cohort.')
  authorize(context.actor, 'cohort.manage', cohort)
  const answer = await prepareImport(context, cohort, bytes)
  if ('refused' in answer) return answer.refused
  const { prepared } = answer
  if (prepared.is === 'faulty') return done({ outcome: 'faulty', groups: prepared.groups, count: prepared.count })

  const { plan, standings, known, seal } = prepared
  const mentioned = new Set(plan.map(({ personId }) => personId))
  const others = [...standings.enrolled].filter((id) => !mentioned.has(id)).length
  return done({ outcome: 'sound', rows: sayRows(plan, known), counts: countRows(plan), others, seal })
}

/** How many rows create, update, and change nothing. */
export function countRows(plan: readonly PlannedRow[]) {
  const count = (does: PlannedRow['does']) => plan.filter((row) => row.does === does).length
  return { create: count('create'), update: count('update'), unchanged: count('unchanged') }
}

import type { Context } from '@/lib/access/context'
import type { Cohort } from '@/lib/cohorts/model'
import type { RotationProblem } from '@/lib/planning/rotation/problem'
import { factsOf } from './facts'
import { stateProblem, usuallyWanted, type Wanted } from './stating/state-problem'

/**
 * Gathers what a cohort's schedule depends on today, as a problem. Apprentices and hosts go by their own ids, periods by
 * their titles. The caller has found the cohort, or works for those who are in it.
 */
export const gatherRotation = async (
  context: Context,
  cohort: Omit<Cohort, 'managerIds'>,
  wanted: Wanted = usuallyWanted,
): Promise<RotationProblem> => stateProblem(await factsOf(context, cohort), wanted)

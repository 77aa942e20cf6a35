import { limits } from '@/lib/core/limits'
import type { RotationProblem } from '@/lib/planning/rotation/problem'

/** Why there is nothing to draw up yet, in a sentence with the way out; undefined if there is. */
export function faultsIn({ apprentices, periods, hosts }: RotationProblem): string | undefined {
  if (apprentices.length === 0) return 'Nobody is in this cohort yet. Add people first.'
  if (periods.length === 0) return 'This cohort has no periods yet. Set them first.'
  if (hosts.length === 0) return 'This programme has no hosts yet. Add the teams that take apprentices first.'
  const { apprentices: people, choices } = limits.rotation
  if (apprentices.length > people || apprentices.length * periods.length * hosts.length > choices)
    return `This cohort is more than the planner takes on: at most ${people} people, and ${choices} for people × periods × hosts.`
  return undefined
}

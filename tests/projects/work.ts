import type { Context } from '@/lib/access/context'
import { chooseTarget } from '@/lib/pathways/commands/choose-target'
import { claimLevels } from '@/lib/pathways/commands/claim-levels'
import { setTerms } from '@/lib/pathways/commands/set-terms'
import { addPart } from '@/lib/projects/commands/add-part'
import { attachGoal } from '@/lib/projects/commands/attach-goal'
import { startProject } from '@/lib/projects/commands/start-project'
import type { AttachGoalInput, StartProjectInput } from '@/lib/projects/input'
import type { Result } from '@/lib/core/result'
import { marcus, priya, type As } from '../support/world'

/** What a command answered, where the story goes on only if it was done. */
export function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value
}

export const rollout: StartProjectInput = {
  name: 'Branch office rollout',
  purpose: 'Two new offices get their network.',
  url: 'https://tickets.example/CHG-1',
  from: '2027-01-04',
  to: '2027-06-30',
  skills: { networking: 3, linux: 2 },
}

/** Marcus has begun a project in which Priya has a part. */
export async function rolloutOf(as: As): Promise<{ projectId: string; partId: string }> {
  const { projectId } = valueOf(await startProject(as(marcus), rollout))
  const { partId } = valueOf(await addPart(as(marcus), { projectId, personId: priya.id, part: 'Sets up the switches' }))
  return { projectId, partId }
}

/** Networking 2 for Priya by the end of February, in twenty hours. */
export const goalIn = (projectId: string, differently: Partial<AttachGoalInput> = {}): AttachGoalInput => ({
  projectId,
  personId: priya.id,
  skillId: 'networking',
  level: 2,
  by: '2027-02-28',
  hours: 20,
  criteria: 'Change record and a short account',
  ...differently,
})

export async function goalOf(as: As, differently: Partial<AttachGoalInput> = {}) {
  const { projectId, partId } = await rolloutOf(as)
  const { goalId } = valueOf(await attachGoal(as(marcus), goalIn(projectId, differently)))
  return { projectId, partId, goalId }
}

/** Priya aims at cloud engineer, knows networking 1, and protects ten hours a week. */
export async function priyaSetsOut(as: As): Promise<Context> {
  const context = as(priya)
  await claimLevels(context, { levels: { networking: 1 } })
  await chooseTarget(context, { roleId: 'cloud-engineer', wishedBy: null })
  await setTerms(context, { hoursPerWeek: 10, budget: null, deadline: null, version: 0 })
  return context
}

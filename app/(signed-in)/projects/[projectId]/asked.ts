import type { GoalLineStart } from '@/components/projects/goal-line'
import { attachGoalForm } from '@/lib/projects/form-input'
import type { AttachGoalInput } from '@/lib/projects/input'

type Said = Record<string, string | string[] | undefined>

/** What a project's address asks of its page: a line that is filled in, a goal to weigh, or the form that changes it. */
export type Asked = {
  line: GoalLineStart
  /** The goal in the line, where it is whole and its effect is asked for. */
  thought: AttachGoalInput | 'not-whole' | undefined
  /** A goal whose effect is asked for. */
  goalId: string | undefined
  /** Which proposal the line was filled in from; another one begins it anew. */
  proposal: string
  changes: boolean
}

export function readAsked(projectId: string, said: Said): Asked {
  const {
    attached,
    weigh,
    change,
    proposal = '',
    personId,
    skillId,
    level,
    by,
    hours,
    criteria,
  } = Object.fromEntries(
    Object.entries(said).flatMap(([name, value]) => (typeof value === 'string' && value ? [[name, value]] : [])),
  )
  const given = { personId, skillId, level, by, hours, criteria }
  const line = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  // What counts as evidence does not matter to a date; it may be thought of last.
  const whole = attachGoalForm.safeParse({ criteria: 'Thought of later', ...line, projectId })
  return {
    line,
    thought: weigh === undefined ? undefined : whole.success ? whole.data : 'not-whole',
    goalId: attached,
    proposal,
    changes: change !== undefined,
  }
}

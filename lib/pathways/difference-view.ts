import { weekEnd, weekStart } from '@/lib/core/weeks'
import { comparePlans } from '@/lib/planning/pathway/compare'
import { namesIn } from '@/lib/planning/pathway/names'
import type { PathwayPlan } from '@/lib/planning/pathway/plan'
import type { PathwayProblem } from '@/lib/planning/pathway/problem'
import type { DifferenceView, StepLine } from './views/versions'

/** A plan beside the problem that it answers, as versions and solved scenarios both are. */
export type Answered = { problem: PathwayProblem; answer: PathwayPlan }

/** What differs between two plans, in the catalogue's names and in calendar days. */
export function differenceView(before: Answered, after: Answered, skill: (id: string) => string): DifferenceView {
  const { finishMoved, added, removed, finished, moved, why } = comparePlans(
    { problem: before.problem, plan: before.answer },
    { problem: after.problem, plan: after.answer },
    { ...namesIn(before.problem, after.problem), skill },
  )
  const [old, current] = [linesOf(before), linesOf(after)]
  const pick = (lines: ReadonlyMap<string, StepLine>) => (id: string) => {
    const line = lines.get(id)
    return line ? [line] : []
  }

  return {
    finishMoved,
    added: added.flatMap(pick(current)),
    removed: removed.flatMap(pick(old)),
    finished: finished.flatMap(pick(old)),
    moved: moved.flatMap(({ activity, weeks }) => {
      const [was, is] = [old.get(activity), current.get(activity)]
      return was && is && weeks !== 0 ? [{ ...is, before: was.to, weeks }] : []
    }),
    why,
  }
}

function linesOf({ problem, answer }: Answered): Map<string, StepLine> {
  const entries = new Map(problem.activities.map((activity) => [activity.id, activity]))
  return new Map(
    answer.steps.map(({ activity, firstWeek, lastWeek }) => [
      activity,
      {
        activityId: activity,
        title: entries.get(activity)?.title ?? activity,
        kind: entries.get(activity)?.kind ?? 'course',
        from: weekStart(problem.start, firstWeek),
        to: weekEnd(problem.start, lastWeek),
      },
    ]),
  )
}

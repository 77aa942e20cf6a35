import { weeksFrom, type Rule } from '../rule'
import { called } from '../worked'

/** Activities with `starts` never overlap, from the week of the first hour of each to the week of its last. */
export const oneRotationAtATime: Rule = {
  name: 'one-rotation-at-a-time',

  formulate(problem, choices, program) {
    const rotations = problem.activities.filter(({ starts }) => starts)
    for (const week of weeksFrom(1, choices.last)) {
      const taken = rotations.flatMap(({ id }) => choices.spans(id, week))
      if (taken.length > 1)
        program.require({ rule: this.name, says: `Week ${week} lies in one rotation at most.` }, taken, { atMost: 1 })
    }
  },

  breaches(_, plan) {
    const rotations = plan.works.filter(({ activity }) => activity.starts)
    return rotations.flatMap((one, i) =>
      rotations
        .slice(i + 1)
        .filter((other) => one.first <= other.last && other.first <= one.last)
        .map(
          (other) =>
            `${called(one.activity)} and ${called(other.activity)} overlap in week ${Math.max(one.first, other.first)}; one rotation at a time.`,
        ),
    )
  },
}

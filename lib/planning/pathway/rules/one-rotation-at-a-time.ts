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
    const rotations = plan.works.filter(({ activity }) => activity.starts).toSorted((a, b) => a.first - b.first)
    const breaches: string[] = []
    let [longest] = rotations
    for (const other of rotations.slice(1)) {
      if (longest && other.first <= longest.last)
        breaches.push(
          `${called(longest.activity)} and ${called(other.activity)} overlap in week ${other.first}; one rotation at a time.`,
        )
      if (!longest || other.last > longest.last) longest = other
    }
    return breaches
  },
}

import { whoIn, type Rule } from '../rule'

/** Pairs that were decided by hand are in the answer. */
export const pinsHold: Rule = {
  name: 'pins-hold',

  formulate(problem, choices, program) {
    for (const pin of problem.pinned)
      program.require({ rule: this.name, says: pinned(problem, pin) }, choices.of(pin.learner, pin.mentor), {
        atLeast: 1,
      })
  },

  breaches: (problem, pairs) =>
    problem.pinned
      .filter((pin) => !pairs.some(({ learner, mentor }) => learner === pin.learner && mentor === pin.mentor))
      .map((pin) => ({ says: `${pinned(problem, pin)} They are not paired.`, pairs: [pin] })),
}

/** The sentence that states a pin. */
export function pinned(problem: Parameters<typeof whoIn>[0], pin: Parameters<typeof whoIn>[1]): string {
  const { learner, mentor } = whoIn(problem, pin)
  return `It was decided that ${mentor?.name ?? 'someone'} mentors ${learner?.name ?? 'someone'}.`
}

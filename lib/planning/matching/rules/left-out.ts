import { forbidding } from '../rule'

/** Whoever is left out this time gets no mentor. */
export const leftOut = forbidding('left-out', (learner, _mentor, problem) =>
  problem.leftOut.includes(learner.id) ? `${learner.name} was left out this time.` : undefined,
)

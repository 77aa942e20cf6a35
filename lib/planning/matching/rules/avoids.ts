import { forbidding } from '../rule'

/** Nobody is paired with a mentor whom they wish not to have. */
export const avoids = forbidding('avoids', (learner, mentor) =>
  learner.avoids.includes(mentor.id) ? `${learner.name} wishes not to be paired with ${mentor.name}.` : undefined,
)

import { forbidding } from '../rule'
import { mayTeach } from '../worth'

/** A pair in which nothing can be learned is no pair: the mentor has at least one level attested that the learner wants and does not hold. */
export const teachesSomething = forbidding('teaches-something', (learner, mentor) =>
  mayTeach(learner, mentor) ? undefined : `${mentor.name} has nothing attested that ${learner.name} wants to learn.`,
)

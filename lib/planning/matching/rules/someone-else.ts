import { forbidding } from '../rule'

/** Nobody mentors themselves. */
export const someoneElse = forbidding('someone-else', (learner, mentor) =>
  learner.id === mentor.id ? `${learner.name} cannot mentor themselves.` : undefined,
)

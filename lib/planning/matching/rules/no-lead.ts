import { forbidding } from '../rule'

/** A lead is no mentor of their own people. */
export const noLead = forbidding('no-lead', (learner, mentor) =>
  learner.leads.includes(mentor.id)
    ? `${mentor.name} leads the team of ${learner.name}, and so is no mentor to them.`
    : undefined,
)

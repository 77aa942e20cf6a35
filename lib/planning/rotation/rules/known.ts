import type { Rule } from '../rule'

/** A program has no unknowns for what the problem does not know, so only a checker is told. */
export const known: Rule = {
  name: 'known',
  title: 'A schedule names only people, hosts and periods of its cohort',
  formulate: () => undefined,
  breaches: (_, { strange }) => strange,
}

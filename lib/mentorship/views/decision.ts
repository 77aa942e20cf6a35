/** What can be chosen for a learner instead of a mentor: nobody this time, or what was proposed. */
export const nobody = 'nobody'
export const asProposed = 'as-proposed'

/** How many seconds may be looked for the best schedule before the best so far is shown. */
export const patiences = [60, 300, 1_200] as const

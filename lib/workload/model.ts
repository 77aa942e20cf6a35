/** A team's target split of its work, in whole percent that add up to 100. */
export type MixTarget = { run: number; grow: number; transform: number }

export const usualTarget: MixTarget = { run: 60, grow: 25, transform: 15 }

/** A cancelled block must be placed again within so many days, or it counts as lost; unless the team says otherwise. */
export const usualReplaceDays = 7

/** Minutes that a ticket takes where an export does not say; the team may set its own. */
export const usualMinutesPerTicket = 15

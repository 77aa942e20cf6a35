import type { MixTarget } from '../model'

/** What a team has decided for itself. Version 0: nothing yet, and the usual holds. */
export type TeamTerms = {
  target: MixTarget
  /** Days within which a cancelled block must have another time. */
  replaceDays: number
  /** What a ticket takes where its export does not say. */
  minutesPerTicket: number
  /** Hours a week that the team can spend on building automation. */
  buildHoursPerWeek: number
  version: number
}

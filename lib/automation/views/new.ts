import type { Figures } from './opportunity'

/** What the form of a new opportunity begins with, and where its figures come from. */
export type NewOpportunityView = {
  team: { id: string; name: string }
  members: readonly { id: string; name: string; isNamed: boolean }[]
  start: { title: string; note: string; figures: Partial<Figures> & { givesBackPercent: number } }
  /** The kind of ticket that it is made from. */
  ticketKind: string | null
  exampleId: string | null
  /** Where the figures come from, in a sentence. */
  origin: string | null
}

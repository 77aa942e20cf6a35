/** Something that was agreed: who does what, by when. */
export type AgreedAction = {
  id: string
  meetingId: string
  says: string
  owner: { id: string; name: string }
  by: string | null
  doneAt: Date | null
}

/** A conversation of mentor and learner, with what both read of it. Days are ISO dates. */
export type MeetingView = {
  id: string
  heldOn: string
  notes: string
  keptBy: string
  keptAt: Date
  version: number
  actions: readonly AgreedAction[]
}

/** What one of the two notes for themselves. */
export type PrivateNote = { text: string; version: number }

/** How much is kept of a meeting at most: characters, and actions by number. */
export const meetingLimits = { notes: 8_000, action: 300, actions: 20, privateNote: 8_000 } as const

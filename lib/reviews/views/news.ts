/** What became of someone's work as learning, as their week shows it. Days are ISO dates. */
export type News = {
  goals: readonly {
    id: string
    says: string
    project: { id: string; name: string }
    by: string
    isLate: boolean
    /** Handed in for it and not yet judged. */
    isWaiting: boolean
  }[]
  /** Pieces with their reviewers, the oldest promise first. */
  waiting: readonly { id: string; title: string; promisedBy: string }[]
  returned: readonly { id: string; title: string; reviewer: string; note: string }[]
  /** The latest first; of the last two months. */
  signedOff: readonly SignedOffNews[]
  /** Who looks at what is handed in, by first name. */
  reviewers: readonly string[]
  today: string
}

export type SignedOffNews = {
  evidenceId: string
  title: string
  signer: string
  /** The day on which it was signed. */
  on: string
  /** "Networking 2" for each level that was vouched for. */
  levels: readonly string[]
  /** How the day moved because of it; null while that is not known, or where there is no plan. */
  move: { from: string | null; to: string | null } | null
}

/** What a change of someone's time does to their date, as they read it. */
export type ForecastView = {
  id: string
  state: 'waiting' | 'done' | 'failed'
  /** What changed, a sentence each. */
  because: readonly string[]
  /** What that does to the date, in a sentence. */
  says: string
  /** Days by which the date moves; null while there are not two dates. */
  days: number | null
  /** When it was changed; and the day, where the person is. */
  at: Date
  askedOn: string
  /** The version of the plan that was made since, which knows of it. */
  adopted: number | null
  isSeen: boolean
}

/** What of it stands on someone's Monday. */
export type ForecastNews = {
  /** Those that no plan knows of yet, the latest first. */
  open: readonly ForecastView[]
  /** Those that the current plan took in, until they are read. */
  adopted: readonly ForecastView[]
  /** What stays whatever the date does: "Your exam on 12 May 2027 and the Networks rotation stay." Empty when nothing does. */
  stays: string
}

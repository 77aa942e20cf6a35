/** Someone as those who look after them see them in a list. Days are ISO dates. */
export type CaredFor = {
  id: string
  name: string
  headline: string
  role: string | null
  finishDate: string | null
  /** Weeks by which the date moved since the first plan for this role; above 0 is later. */
  drift: number | null
  /** The Monday of the last week for which they logged hours. */
  lastLogged: string | null
  /** What asks for attention, in sentences; empty when all is well. */
  attention: readonly string[]
}

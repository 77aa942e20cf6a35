/** A team that takes apprentices of a programme. */
export type Host = {
  id: string
  programmeId: string
  name: string
  about: string
  /** Ids of the standard's areas in which it offers work. */
  areas: readonly string[]
  /** Skill → level that a period here leads to. */
  skills: Readonly<Record<string, number>>
  supervisorId: string | null
  supervisor: string | null
  journeyworkers: number
  /** Apprentices for each journeyworker; null: no ratio. */
  apprenticesPerJourneyworker: number | null
  /** At most so many periods per apprentice. */
  visits: number
  /** Seats of a period unless a cohort says otherwise. */
  usualMin: number
  usualMax: number
  version: number
}
